import type { Corpus } from '../core/corpus/corpus';
import { hashOf } from '../core/decisions/bind';
import { inForce, matterOf, type Decision } from '../core/decisions/decision';
import type { Problem } from '../core/model';
import { defaultSettings, type Settings } from '../core/settings';
import { confinedDisk } from './confined-disk';
import { createFolderDecisions } from './decision-file';
import type { Disk, Shelf } from './disk';
import { globMatcher } from './files';
import type { CorpusFolder } from './index-folder';
import { createIndex } from './indexing';
import { articlesDiffer, below, confinedTo, corpusFolders, readSettings } from './layers';
import type { ChosenFolders, ProjectStatus } from './protocol';
import type { Reader } from './reading';
import { createTurns } from './turns';
import { say } from '../core/text/say';

/** The folder of a project, by URI and by the name a person knows it by. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** What a project is made of; `editorSettings` are the values a person set explicitly in the editor. */
export interface ProjectPorts {
  readonly disk: Disk;
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly editorSettings: () => Promise<unknown>;
  readonly chosenFolders: () => ChosenFolders;
  /** The folder is none of the workspace. */
  readonly outside: boolean;
  readonly log: (line: string) => void;
  readonly onStatus: (status: ProjectStatus) => void;
  /** Articles, settings or decisions changed: drafts have to be looked at again. */
  readonly onChange: () => void;
}

/** One folder with its own settings, corpus, decisions and status. */
export type Project = ReturnType<typeof createProject>;

/** Problems named in a status; the log has all of them. */
const PROBLEMS_SHOWN = 50;

/** Makes a project; nothing is read before `start`. */
export function createProject(folder: Folder, ports: ProjectPorts) {
  const { log } = ports;
  const root = ports.disk.locationOf(folder.uri);
  const chosen = (): readonly string[] | null => ports.chosenFolders()?.map((uri) => ports.disk.locationOf(uri)) ?? null;
  const disk = confinedDisk(ports.disk, () => {
    const folders = chosen();
    return folders && [root, ...folders];
  });
  const configPath = disk.resolve(root, '.stet/config.json');

  let settings: Settings = defaultSettings;
  let folders: readonly CorpusFolder[] = [];
  let settingsProblems: readonly Problem[] = [];
  /** What was decided in this session, one entry for each answer. */
  const answers: (readonly Decision[])[] = [];

  const logProblems = (problems: readonly Problem[]): void => {
    for (const { subject, reason, next } of problems) log(`${subject}: ${reason}${next === undefined ? '' : `. ${next}`}`);
  };
  const kept = createFolderDecisions(root, disk, logProblems);
  const inTurn = createTurns();
  const tell = (): void => ports.onStatus(status());
  const index = createIndex({
    name: folder.name,
    root,
    disk,
    shelf: ports.shelf,
    // Hashing folds letters together but keeps digits apart: two folders that differ only in case keep two indexes.
    shelfName: hashOf(Array.from(folder.uri, (unit) => unit.charCodeAt(0)).join(' ')),
    reader: ports.reader,
    look: () => ({ settings, folders }),
    log,
    logProblems,
    onProgress: tell,
    onDone: () => {
      tell();
      ports.onChange();
    },
  });

  function status(): ProjectStatus {
    const { problems: indexProblems, ready, ...progress } = index.progress;
    const problems = [...settingsProblems, ...indexProblems, ...kept.problems];
    const more = problems.length - PROBLEMS_SHOWN;
    return {
      folder: folder.uri,
      name: folder.name,
      ...progress,
      articles: index.corpus.articleCount,
      // Counting origins while articles come in would do the work again for each of them.
      origins: ready ? index.corpus.originCount : 0,
      problems: more > 0 ? [...problems.slice(0, PROBLEMS_SHOWN), { subject: folder.name, reason: say('has {0} more problems', more), next: say('Show Log lists all of them.') }] : problems,
      revealDelay: settings['findings.revealDelay'],
      inProblems: settings['findings.inProblems'],
      underlineAll: settings['findings.underlineAll'],
      corpusFolders: settings['corpus.folders'],
      rules: settings.rules,
    };
  }

  /** Reads all layers of settings, after whoever reads them already; true where the articles have to be looked at again. */
  const configure = (): Promise<boolean> =>
    inTurn(async () => {
      const before = { settings, folders };
      const read = await readSettings(disk, configPath, await ports.editorSettings(), ports.outside);
      settings = read.value;
      const confined = confinedTo(root, chosen(), corpusFolders(disk, root, settings));
      folders = confined.value;
      settingsProblems = [...read.problems, ...confined.problems];
      logProblems(settingsProblems);
      return articlesDiffer(before.settings, settings) || before.folders.map(({ location }) => location).join('\n') !== folders.map(({ location }) => location).join('\n');
    });

  async function record(added: readonly Decision[]): Promise<readonly Problem[]> {
    const problems = await kept.record(added);
    changed();
    return problems;
  }

  function changed(): void {
    tell();
    ports.onChange();
  }

  return {
    folder,
    disk,
    get corpus(): Corpus {
      return index.corpus;
    },
    get settings(): Settings {
      return settings;
    },
    get decisions(): readonly Decision[] {
      return kept.decisions;
    },
    get ready(): boolean {
      return index.progress.ready;
    },
    /** Files of the corpus folders that are no articles, with the reason. */
    get skipped(): readonly Problem[] {
      return index.progress.problems;
    },
    status,
    async start(): Promise<void> {
      await configure();
      await kept.read();
      await index.update();
    },
    stop: index.stop,
    save: index.save,
    /** Removes the index, also from where it is kept; the articles are read again when the index is rebuilt. */
    deleteIndex: index.remove,
    /** Forgets everything and reads all articles again. */
    async rebuild(): Promise<void> {
      await index.clear();
      await configure();
      await index.update();
    },
    /** The editor's settings changed. */
    async reconfigure(): Promise<void> {
      if (await configure()) await index.update();
      else changed();
    },
    /** Files changed on disk; one batch. */
    async filesChanged(uris: readonly string[]): Promise<void> {
      const locations = uris.map((uri) => disk.locationOf(uri));
      const ours = [configPath, kept.location];
      if (locations.includes(kept.location)) await kept.read();
      const reconfigured = locations.includes(configPath) && (await configure());
      const articles = locations.some((location) => !ours.includes(location));
      // What a person stopped stays stopped until they ask for it, or for other folders.
      if (reconfigured || (articles && index.progress.state !== 'stopped')) await index.update();
      else changed();
    },
    record,
    /** Records one answer of the person, which *Undo Last Decision* takes back as a whole. */
    decide(added: readonly Decision[]): Promise<readonly Problem[]> {
      answers.push(added);
      return record(added);
    },
    /** The decisions of the last answer that still hold; before any was given, those of the latest in the file. */
    lastDecided(): readonly Decision[] {
      const holding = inForce(kept.decisions);
      while (answers.length > 0) {
        const matters = new Set(answers.at(-1)?.map((each) => `${matterOf(each)} ${each.at ?? ''}`));
        const last = holding.filter((each) => matters.has(`${matterOf(each)} ${each.at ?? ''}`));
        if (last.length > 0) return last;
        answers.pop();
      }
      const latest = holding.reduce((max, { at = '' }) => (at > max ? at : max), '');
      return holding.filter(({ at = '' }) => at === latest);
    },
    /** URI of a draft as decisions name it. */
    draftUri: (name: string): string => (/^[a-z][\w+.-]+:/i.test(name) ? name : disk.uriOf(disk.resolve(root, name))),
    /** URI of an article by its path in the corpus. */
    uriOf(path: string): string {
      const home = folders.find((each) => path.startsWith(each.prefix));
      return disk.uriOf(home ? disk.resolve(home.location, path.slice(home.prefix.length)) : path);
    },
    /** A URI relative to the project's folder with `/` between; null outside it. */
    relative: (uri: string): string | null => below(disk.locationOf(uri), root),
    /** True for a file in a corpus folder that no `stet.drafts.include` makes a draft. */
    isArticle(uri: string): boolean {
      const location = disk.locationOf(uri);
      const path = below(location, root);
      if (path !== null && globMatcher(settings['drafts.include'])(path)) return false;
      return folders.some((each) => below(location, each.location) !== null);
    },
    /** True for a file that is checked with all others: where `stet.drafts.include` names drafts only those, and whatever says so itself. */
    isDraft(uri: string, saysSo: boolean): boolean {
      const path = below(disk.locationOf(uri), root);
      const globs = settings['drafts.include'];
      return saysSo || (globs.length > 0 ? path !== null && globMatcher(globs)(path) : !this.isArticle(uri));
    },
    /** True for a file whose change concerns this project: its corpus folders, whole or in part, and our own files. */
    concerns(uri: string): boolean {
      const location = disk.locationOf(uri);
      return [configPath, kept.location, ...folders.map((each) => each.location)].includes(location) || folders.some((each) => below(location, each.location) !== null);
    },
    /** URIs of the folders that hold articles, for watching. */
    folderUris: (): readonly string[] => folders.map((each) => disk.uriOf(each.location)),
  };
}
