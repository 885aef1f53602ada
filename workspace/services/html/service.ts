import {GoogleError, type Caller, type World} from '../../service';

export type HtmlPages = ReturnType<typeof createHtml>;

/** The HTML files of a script (https://developers.google.com/apps-script/reference/html/html-service). */
export function createHtml(_world: World) {
  const operations = {
    'HtmlService.createHtmlOutputFromFile': (world: World, {execution}: Caller, name: string) => {
      const {script} = world.services;
      const head = script.require(execution?.projectId ?? '');
      const {files} = script.atVersion(head, execution?.versionNumber ?? null);
      const wanted = name.replace(/\.html$/i, '');
      const file = files.find(each => each.type === 'HTML' && each.name === wanted);
      if (!file) throw new GoogleError(`No HTML file named ${name} was found.`);
      return file.source;
    },
  };
  return {operations};
}
