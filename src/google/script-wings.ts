import type {ProjectFiles} from '../workflow/ports';
import type {Wings} from '../workflow/wings';

/**
 * The wings of this script: each a file of its own project, run when it is first asked for. Apps Script runs the text of
 * a function made at run time like any other code of the project, in the project's global scope.
 */
export function scriptWings(files: () => ProjectFiles): Wings {
  const open = <W extends keyof Wings>(name: W): Wings[W] => {
    const file = files().read(`Wing${name[0]!.toUpperCase()}${name.slice(1)}`);
    const text = file.slice(file.indexOf('>') + 1, file.lastIndexOf('</script>'));
    return new Function(text)() as Wings[W];
  };
  const opened: Partial<Wings> = {};
  const get = <W extends keyof Wings>(name: W): Wings[W] =>
    (opened[name] as Wings[W] | undefined) ?? ((opened as Record<W, Wings[W]>)[name] = open(name));
  return {
    get pages() {
      return get('pages');
    },
    get desk() {
      return get('desk');
    },
    get language() {
      return get('language');
    },
    get mail() {
      return get('mail');
    },
    get papers() {
      return get('papers');
    },
    get reports() {
      return get('reports');
    },
    get office() {
      return get('office');
    },
    get visitors() {
      return get('visitors');
    },
    get care() {
      return get('care');
    },
    get training() {
      return get('training');
    },
  };
}
