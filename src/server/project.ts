import { Corpus } from '../core/corpus/corpus';
import { formatDecisions, hashOf, parseDecisions, type Decision, type DecisionFile } from '../core/decisions';
import type { Problem } from '../core/model';
import { defaultSettings, type Settings } from '../core/settings';
import { readText, type Disk, type Shelf } from './disk';
import { globMatcher } from './files';
import { draftFilter, indexFolders, type CorpusFolder } from './index-folder';
import { articlesDiffer, below, corpusFolders, readSettings } from './layers';
import type { IndexState, ProjectStatus } from './protocol';
import type { Reader } from './reading';

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
  /** Outside the workspace the folder's own `.stet/config.json` stands above what the editor says for the workspace. */
  readonly outside: boolean;
  readonly log: (line: string) => void;
  readonly onStatus: (status: ProjectStatus) => void;
  /** Articles, settings or decisions changed: drafts have to be looked at again. */
  readonly onChange: () => void;
}

/** One folder with its own settings, corpus, decisions and status. */
export type Project = ReturnType<typeof createProject>;

/** Status goes out at most this often while indexing (ms): more cannot be read. */
const PROGRESS_MS = 100;
/** The index is saved once nothing has changed for this long (ms), so that a burst of changes is one write. */
const SAVE_DELAY_MS = 1000;
/** Problems named in a status; the log has all of them. */
const PROBLEMS_SHOWN = 50;

/** Makes a project; nothing is read before `start`. */
export function createProject(folder: Folder, ports: ProjectPorts) {
  const { disk, log } = ports;
  const root = disk.locationOf(folder.uri);
  const configPath = disk.resolve(root, '.stet/config.json');
  const decisionsPath = disk.resolve(root, '.stet/decisions.jsonl');
  // Folding keeps digits apart as it does not keep letters apart, so two folders that differ only in case keep two indexes.
  const shelfName = hashOf(Array.from(folder.uri, (unit) => unit.charCodeAt(0)).join(' '));

  const none = new Corpus();
  let corpus: Corpus | undefined;
  let settings: Settings = defaultSettings;
  let folders: readonly CorpusFolder[] = [];
  let decisions: DecisionFile = { decisions: [], unread: [] };
  let state: IndexState = 'no-corpus';
  let ready = false;
  let done = 0;
  let total = 0;
  let read = 0;
  let reused = 0;
  let settingsProblems: readonly Problem[] = [];
  let indexProblems: readonly Problem[] = [];
  let decisionProblems: readonly Problem[] = [];
  let run: { readonly abort: AbortController; readonly finished: Promise<void> } | undefined;
  let again = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let told = 0;

  const status = (): ProjectStatus => {
    const problems = [...settingsProblems, ...indexProblems, ...decisionProblems];
    const more = problems.length - PROBLEMS_SHOWN;
    return {
      folder: folder.uri,
      name: folder.name,
      state,
      done,
      total,
      articles: corpus?.articleCount ?? 0,
      // Counting origins while articles come in would do the work again for each of them.
      origins: ready && corpus ? corpus.originCount : 0,
      read,
      reused,
      problems: more > 0 ? [...problems.slice(0, PROBLEMS_SHOWN), { subject: folder.name, reason: `has ${more} more problems`, next: 'Show Log lists all of them.' }] : problems,
      revealDelay: settings['findings.revealDelay'],
      corpusFolders: settings['corpus.folders'],
    };
  };
  const tell = (): void => {
    told = Date.now();
    ports.onStatus(status());
  };
  const logProblems = (problems: readonly Problem[]): void => {
    for (const { subject, reason, next } of problems) log(`${subject}: ${reason}${next === undefined ? '' : `. ${next}`}`);
  };

  /** Reads all layers of settings; true where the articles have to be looked at again. */
  async function configure(): Promise<boolean> {
    const before = settings;
    const read = await readSettings(disk, configPath, await ports.editorSettings(), ports.outside);
    settings = read.value;
    settingsProblems = read.problems;
    folders = corpusFolders(disk, root, settings);
    logProblems(settingsProblems);
    return articlesDiffer(before, settings);
  }

  async function readDecisions(): Promise<void> {
    const text = await readText(disk, decisionsPath);
    const parsed = parseDecisions(text.value ?? '', '.stet/decisions.jsonl');
    decisions = parsed.value;
    decisionProblems = [...text.problems, ...parsed.problems];
    logProblems(decisionProblems);
  }

  function scheduleSave(): void {
    clearTimeout(saving);
    saving = setTimeout(() => void save(), SAVE_DELAY_MS);
  }
  async function save(): Promise<void> {
    if (saving === undefined || !corpus) return;
    clearTimeout(saving);
    saving = undefined;
    const saved = await ports.shelf.save(shelfName, corpus);
    logProblems(saved.problems);
  }

  async function indexOnce(signal: AbortSignal): Promise<void> {
    const problems: Problem[] = [];
    const present: CorpusFolder[] = [];
    for (const each of folders) {
      const found = await disk.state(each.location);
      if (found.value.kind === 'folder') present.push(each);
      else problems.push(found.problems[0] ?? { subject: each.location, reason: found.value.kind === 'none' ? 'no such folder' : 'is no folder', next: 'Choose Articles Folder… or correct stet.corpus.folders.' });
    }
    if (present.length === 0 && (corpus?.articleCount ?? 0) === 0) {
      state = 'no-corpus';
      ready = false;
      indexProblems = problems;
      return;
    }
    if (!corpus) {
      const kept = await ports.shelf.load(shelfName);
      logProblems(kept.problems);
      corpus = kept.value ?? new Corpus();
    }
    const before = corpus.version;
    done = total = 0;
    if (!ready) {
      state = 'indexing';
      tell();
    }
    const report = await indexFolders({
      files: disk,
      folders: present,
      corpus,
      settings,
      read: ports.reader.read,
      isDraft: draftFilter(settings, root),
      signal,
      onProgress: (now, all) => {
        done = now;
        total = all;
        if (Date.now() - told < PROGRESS_MS) return;
        if (now < all) state = 'indexing';
        tell();
      },
    });
    read = report.read;
    reused = report.reused;
    if (corpus.articleCount === 0 && !report.stopped && present.length > 0) {
      problems.push({ subject: present.map((each) => each.location).join(', '), reason: 'holds no articles', next: 'Put .md or .txt files there, or choose another folder.' });
    }
    indexProblems = [...problems, ...report.skipped, ...corpus.problems()];
    state = report.stopped ? 'stopped' : present.length === 0 ? 'no-corpus' : 'ready';
    ready = state === 'ready';
    logProblems(indexProblems);
    log(`${folder.name}: ${corpus.articleCount} articles of ${corpus.originCount} origins; ${read} read, ${reused} reused, ${report.removed} removed${report.stopped ? '; stopped' : ''}.`);
    if (read + report.removed > 0 || corpus.version !== before) scheduleSave();
  }

  /** Brings the index up to date; a call while that is under way lets it go round once more. */
  function index(): Promise<void> {
    if (run) {
      again = true;
      return run.finished;
    }
    const abort = new AbortController();
    const rounds = async (): Promise<void> => {
      do {
        again = false;
        await indexOnce(abort.signal);
      } while (again && !abort.signal.aborted);
    };
    const finished = rounds().finally(() => {
      run = undefined;
      // Only an error leaves the loop in this state; the request loop logs it.
      if (state === 'indexing') {
        state = 'stopped';
        indexProblems = [{ subject: folder.name, reason: 'could not be indexed', next: 'Show Log says why; Rebuild Index tries again.' }];
      }
      tell();
      ports.onChange();
    });
    run = { abort, finished };
    return finished;
  }

  function stop(): void {
    run?.abort.abort();
    ports.reader.stop();
  }

  return {
    folder,
    /** The articles; an empty corpus before anything was read. */
    get corpus(): Corpus {
      return corpus ?? none;
    },
    get settings(): Settings {
      return settings;
    },
    get decisions(): readonly Decision[] {
      return decisions.decisions;
    },
    /** True once every article was seen to: before that an absence means nothing. */
    get ready(): boolean {
      return ready;
    },
    status,
    async start(): Promise<void> {
      await configure();
      await readDecisions();
      await index();
    },
    stop,
    /** Forgets everything and reads all articles again. */
    async rebuild(): Promise<void> {
      stop();
      await run?.finished;
      corpus = new Corpus();
      ready = false;
      await configure();
      await index();
    },
    /** The editor's settings changed. */
    async reconfigure(): Promise<void> {
      if (await configure()) await index();
      else {
        tell();
        ports.onChange();
      }
    },
    /** Files changed on disk; one batch. */
    async filesChanged(uris: readonly string[]): Promise<void> {
      const locations = uris.map((uri) => disk.locationOf(uri));
      if (locations.includes(decisionsPath)) {
        await readDecisions();
        ports.onChange();
      }
      const reconfigured = locations.includes(configPath) && (await configure());
      const articles = locations.some((location) => location !== configPath && location !== decisionsPath);
      // What a person stopped stays stopped until they ask for it, or for other folders.
      if (reconfigured || (articles && state !== 'stopped')) await index();
      else if (locations.includes(configPath)) ports.onChange();
    },
    /** Records an answer in `.stet/decisions.jsonl`, keeping whatever else the file holds by now. */
    async record(decision: Decision): Promise<readonly Problem[]> {
      await readDecisions();
      decisions = { ...decisions, decisions: [...decisions.decisions, decision] };
      const problems = await disk.write(decisionsPath, new TextEncoder().encode(formatDecisions(decisions)));
      logProblems(problems);
      ports.onChange();
      return problems;
    },
    /** URI of an article by its path in the corpus. */
    uriOf(path: string): string {
      const home = folders.find((each) => path.startsWith(each.prefix));
      return disk.uriOf(home ? disk.resolve(home.location, path.slice(home.prefix.length)) : path);
    },
    /** A URI relative to the project's folder with `/` between; null outside it. */
    relative(uri: string): string | null {
      return below(disk.locationOf(uri), root);
    },
    /** True for a file in a corpus folder that no `stet.drafts.include` makes a draft. */
    isArticle(uri: string): boolean {
      const location = disk.locationOf(uri);
      const path = below(location, root);
      if (path !== null && globMatcher(settings['drafts.include'])(path)) return false;
      return folders.some((each) => below(location, each.location) !== null);
    },
    /** True for a file whose change concerns this project: its corpus folders, whole or in part, and our own files. */
    concerns(uri: string): boolean {
      const location = disk.locationOf(uri);
      return [configPath, decisionsPath, ...folders.map((each) => each.location)].includes(location) || folders.some((each) => below(location, each.location) !== null);
    },
    /** URIs of the folders that hold articles, for watching. */
    folderUris: (): readonly string[] => folders.map((each) => disk.uriOf(each.location)),
    save,
  };
}
