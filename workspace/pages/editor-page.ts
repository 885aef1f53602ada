import {mayEditProject} from '../services/script/access';
import type {Project} from '../services/script/entities';
import {manifestOf} from '../services/script/manifest';
import {acting} from './acts';
import {html, type Html} from './html';
import {redirect, type Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {PageError, param, type Route, type Visit} from './visit';

/** The script editor as far as an office needs it: what there is, and the publishing of a web app. */
export const editorRoutes: Route[] = [
  {method: 'GET', path: '/d/:id/edit', page: showEditor},
  {method: 'POST', path: '/d/:id/deploy', page: deploy},
];

function projectOf(visit: Visit): Project {
  const {world, person} = visit;
  const project = world.services.script.state.projects[param(visit, 'id')];
  if (!project || !mayEditProject(world, project, person))
    throw new PageError('Anda memerlukan akses.', 403, 'Ganti orang di kanan atas.');
  return project;
}

function showEditor(visit: Visit): Answer {
  const project = projectOf(visit);
  return page(visit, {
    title: `${project.title} - Penyunting skrip`,
    app: project.title,
    icon: icons.script,
    styles: ['portal'],
    main: html`<div class="heading"><h1>${project.title}</h1>
        <p class="quiet">Kode tidak disunting di sini; ubahlah di komputer, lalu kirim dengan clasp.</p></div>
      ${deployForm(project)} ${deploymentList(project)}
      <section class="card"><h2>Berkas</h2><ul>${project.files.map(({name}) => html`<li>${name}</li>`)}</ul></section>`,
  });
}

/** What Google's dialog asks is in the manifest already, so that one button is left of it. */
function deployForm(project: Project): Html {
  if (!manifestOf(project).webApp)
    return html`<p class="card">Skrip ini bukan aplikasi web: manifesnya tidak menyebutkannya.</p>`;
  return html`<details class="card"><summary>Terapkan (Deploy)</summary>
    <form method="post" action="/d/${project.id}/deploy">
      <h2>Deployment baru (New deployment)</h2>
      <p>Jenis: Aplikasi web (Web app). Jalankan sebagai: Saya. Yang memiliki akses: Siapa saja.</p>
      <p class="actions"><button class="primary">Terapkan</button></p>
    </form>
  </details>`;
}

function deploymentList({deployments}: Project): Html {
  if (deployments.length === 0) return html`<p class="card">Belum ada deployment.</p>`;
  return html`<section class="card"><h2>Deployment</h2><ul>${deployments.map(
    one =>
      html`<li>Versi ${one.versionNumber ?? 'terbaru'}: <a href="/macros/s/${one.deploymentId}/exec">aplikasi web</a></li>`,
  )}</ul></section>`;
}

function deploy(visit: Visit): Answer {
  const project = projectOf(visit);
  acting(visit.world, () => visit.world.services.script.deploy(project.id, 'Aplikasi web'));
  return redirect(`/d/${project.id}/edit`);
}
