import { Corpus } from '../core/corpus/corpus';
import type { Problem } from '../core/model';
import type { Settings } from '../core/settings';
import { createBreath, type Breathe } from './breath';
import type { Disk, Shelf } from './disk';
import { draftFilter, indexFolders, type CorpusFolder } from './index-folder';
import type { IndexState } from './protocol';
import type { Reader } from './reading';
import { say } from '../core/text/say';

/** What an index is built from; `look` gives the settings and folders as they are when a round begins. */
export interface IndexPorts {
  readonly name: string;
  readonly root: string;
  readonly disk: Disk;
  readonly shelf: Shelf;
  /** Name the index is kept under. */
  readonly shelfName: string;
  readonly reader: Reader;
  readonly look: () => { readonly settings: Settings; readonly folders: readonly CorpusFolder[] };
  readonly log: (line: string) => void;
  readonly logProblems: (problems: readonly Problem[]) => void;
  readonly onProgress: () => void;
  readonly onDone: () => void;
}

/** How far an index is; counts are of the last round. */
export interface Progress {
  readonly state: IndexState;
  /** True once every article was seen to: before that an absence means nothing. */
  readonly ready: boolean;
  readonly done: number;
  readonly total: number;
  readonly read: number;
  readonly reused: number;
  readonly problems: readonly Problem[];
}

/** The index of one project and its life: kept between runs, brought up to date, stopped, built anew. */
export type Index = ReturnType<typeof createIndex>;

/** Progress is told at most this often (ms): more cannot be read. */
const PROGRESS_MS = 100;
/** The index is saved once nothing has changed for this long (ms), so that a burst of changes is one write. */
const SAVE_DELAY_MS = 1000;

/** What was saved as changes is saved in one piece after so long without another (ms), and as much longer for each article as keeps that work below a twentieth of the time. */
const REST_MS = 30_000;
const REST_MS_PER_ARTICLE = 20;

/** Below so many articles there is little to let go of. */
const WORTH_REOPENING = 300;

/** Makes an index; nothing is read before the first update. */
export function createIndex(ports: IndexPorts) {
  const { disk, shelf, log, logProblems } = ports;
  const none = new Corpus();
  let corpus: Corpus | undefined;
  let readFrom = '';
  let progress: Progress = { state: 'no-corpus', ready: false, done: 0, total: 0, read: 0, reused: 0, problems: [] };
  let run: { readonly abort: AbortController; readonly finished: Promise<void> } | undefined;
  let again = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  /** Somebody waits for what is being written. */
  let inHurry = false;
  let told = 0;
  let spoiled = false;
  /** Articles read since the index was taken from its store. */
  let readSince = 0;

  /** Saves the index while edits and questions go on, unless somebody waits for it. A change before all of it is gathered lets it be saved again. */
  async function write(saved: Corpus): Promise<void> {
    const breath = createBreath();
    const breathe = async (): Promise<void> => (inHurry ? undefined : breath());
    const { value: isSaved, problems } = await shelf.save(ports.shelfName, saved, breathe);
    logProblems(problems);
    if (!isSaved && problems.length === 0) scheduleSave();
    if (isSaved && !inHurry && readSince >= WORTH_REOPENING) await reopen(saved, breathe);
    if (isSaved) scheduleFold();
  }

  /** Saves in one piece what lies in a journal, once nothing happens: a start over a journal has to take its changes in before the first question. */
  function scheduleFold(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (corpus === undefined || spoiled) return;
      if (run !== undefined || writing !== undefined || saving !== undefined) return scheduleFold();
      const folded = shelf.fold(ports.shelfName, corpus, createBreath(), () => inHurry || saving !== undefined || run !== undefined).then(({ problems }) => logProblems(problems));
      writing = folded.finally(() => (writing = undefined));
    }, REST_MS + REST_MS_PER_ARTICLE * (corpus?.articleCount ?? 0));
    // Nobody waits for it: a process that has nothing else to do may end. A browser's timers hold nothing up.
    if (typeof resting === 'object') resting.unref();
  }

  /** Takes the corpus that was just saved from its store: what many articles left in memory is let go of, and of the store only what is asked for is read. */
  async function reopen(saved: Corpus, breathe: Breathe): Promise<void> {
    readSince = 0;
    const { version } = saved;
    const kept = shelf.readsInParts ? (await shelf.load(ports.shelfName, onDamage)).value : null;
    if (kept === null || kept.articleCount !== saved.articleCount) return;
    // Articles keep their numbers, by which others know them; they came in the order of their paths, as they are stored.
    for (const { path, id } of saved.articles()) {
      if (kept.byPath(path)?.id !== id) return;
      await breathe();
    }
    if (corpus !== saved || saved.version !== version || run !== undefined) return;
    corpus = kept;
    ports.onDone();
  }

  function startWriting(): Promise<void> {
    clearTimeout(saving);
    saving = undefined;
    const started = corpus === undefined ? Promise.resolve() : write(corpus);
    return (writing = started.finally(() => (writing = undefined)));
  }

  /** One after the other: two at once would each write all of it. */
  function scheduleSave(): void {
    clearTimeout(saving);
    saving = setTimeout(() => (writing === undefined ? void startWriting() : scheduleSave()), SAVE_DELAY_MS);
  }

  /** Does something that waits for what is written, which then stops for no breath. */
  async function hurried(work: () => Promise<void> | undefined): Promise<void> {
    inHurry = true;
    try {
      await work();
    } finally {
      inHurry = false;
    }
  }

  /** Writes what waits to be written, at once, and what changed meanwhile. */
  const save = (): Promise<void> =>
    hurried(async () => {
      // Reading that was stopped ends soon, and what it has read is kept.
      if (run?.abort.signal.aborted) await run.finished;
      await writing;
      while (saving !== undefined) await startWriting();
    });

  /** The folders that exist, and a problem for each that does not. */
  async function presentFolders(folders: readonly CorpusFolder[]): Promise<{ readonly present: readonly CorpusFolder[]; readonly problems: Problem[] }> {
    const present: CorpusFolder[] = [];
    const problems: Problem[] = [];
    for (const each of folders) {
      const { value, problems: unknown } = await disk.state(each.location);
      if (value.kind === 'folder') present.push(each);
      else problems.push(unknown[0] ?? { subject: each.location, reason: value.kind === 'none' ? say('no such folder') : say('is no folder'), next: say('Choose Articles Folder… or correct stet.corpus.folders.') });
    }
    return { present, problems };
  }

  async function loaded(): Promise<Corpus> {
    if (corpus) return corpus;
    const kept = await shelf.load(ports.shelfName, onDamage);
    logProblems(kept.problems);
    if (kept.value !== null) scheduleFold();
    return (corpus = kept.value ?? new Corpus());
  }

  /** What is kept turned out not to be as it was written: all articles are read again. */
  function onDamage(): void {
    if (spoiled) return;
    spoiled = true;
    logProblems([{ subject: say('index'), reason: say('is damaged'), next: say('It is rebuilt from the articles.') }]);
    // Not now: somebody is in the middle of a question.
    setTimeout(() => void clear().then(update), 0);
  }

  async function clear(): Promise<void> {
    stop();
    await run?.finished;
    corpus = new Corpus();
    spoiled = false;
    progress = { ...progress, ready: false };
  }

  function tellProgress(done: number, total: number): void {
    progress = { ...progress, done, total };
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    if (done < total) progress = { ...progress, state: 'indexing' };
    ports.onProgress();
  }

  async function round(signal: AbortSignal): Promise<void> {
    const { settings, folders } = ports.look();
    const { present, problems } = await presentFolders(folders);
    if (present.length === 0 && (corpus?.articleCount ?? 0) === 0) {
      progress = { ...progress, state: 'no-corpus', ready: false, problems };
      return;
    }
    const articles = await loaded();
    // Of another folder nothing is known until it is read: half of it would call things missing that stand in the other half.
    const from = present.map(({ location }) => location).join('\n');
    if (from !== readFrom) progress = { ...progress, ready: false };
    readFrom = from;
    if (!progress.ready) {
      progress = { ...progress, state: 'indexing', done: 0, total: 0 };
      ports.onProgress();
    }
    const report = await indexFolders({
      files: disk,
      folders: present,
      corpus: articles,
      settings,
      read: ports.reader.read,
      isDraft: draftFilter(settings, ports.root),
      signal,
      onProgress: tellProgress,
    });
    if (articles.articleCount === 0 && !report.stopped && present.length > 0) {
      problems.push({ subject: present.map((each) => each.location).join(', '), reason: say('holds no articles'), next: say('Put text, Markdown, web pages, PDF or DOCX there, or choose another folder.') });
    }
    problems.push(...report.skipped, ...articles.problems());
    const state = report.stopped ? 'stopped' : present.length === 0 ? 'no-corpus' : 'ready';
    progress = { ...progress, state, ready: state === 'ready', read: report.read, reused: report.reused, problems };
    logProblems(problems);
    log(`${ports.name}: ${articles.articleCount} articles; ${report.read} read, ${report.reused} reused, ${report.removed} removed; ${report.bytes} bytes read${report.stopped ? '; stopped' : ''}.`);
    readSince += report.read;
    if (report.read + report.removed > 0) scheduleSave();
  }

  /** Brings the index up to date; a call while that is under way lets it go round once more. */
  function update(): Promise<void> {
    if (run) {
      again = true;
      return run.finished;
    }
    const abort = new AbortController();
    const rounds = async (): Promise<void> => {
      do {
        again = false;
        await round(abort.signal);
      } while (again && !abort.signal.aborted);
    };
    const finished = rounds().finally(() => {
      run = undefined;
      // Only an error leaves the loop in this state; the request loop logs it.
      if (progress.state === 'indexing') {
        progress = { ...progress, state: 'stopped', problems: [{ subject: ports.name, reason: say('could not be indexed'), next: say('Show Log says why; Rebuild Index tries again.') }] };
      }
      ports.onDone();
    });
    run = { abort, finished };
    return finished;
  }

  function stop(): void {
    run?.abort.abort();
    ports.reader.stop();
  }

  return {
    /** The articles; an empty corpus before anything was read. */
    get corpus(): Corpus {
      return corpus ?? none;
    },
    get progress(): Progress {
      return progress;
    },
    update,
    /** Ends reading at once. What is read so far stays, but is not ready. */
    stop,
    /** Forgets everything; the next update reads all articles again. */
    clear,
    /** Forgets everything, here and where it was kept; nothing is read again before somebody asks for it. */
    async remove(): Promise<readonly Problem[]> {
      stop();
      await run?.finished;
      await hurried(() => writing);
      clearTimeout(saving);
      clearTimeout(resting);
      saving = undefined;
      corpus = new Corpus();
      const { problems } = await shelf.remove(ports.shelfName);
      progress = { ...progress, state: progress.state === 'no-corpus' ? 'no-corpus' : 'stopped', ready: false, done: 0, read: 0, reused: 0 };
      logProblems(problems);
      log(`${ports.name}: the index was deleted.`);
      ports.onDone();
      return problems;
    },
    /** Writes what waits to be written. */
    save,
  };
}
