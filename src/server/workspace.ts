import { URI, Utils } from 'vscode-uri';
import type { Disk } from './disk';
import type { Folder, Project } from './project';

/** What the projects of a workspace are opened and closed by. */
export interface WorkspacePorts {
  readonly diskFor: (uri: string) => Disk;
  /** Makes a project and starts it. `outside`: its folder is none of the workspace. */
  readonly open: (folder: Folder, outside: boolean) => Project;
  /** A project that is no longer of the workspace. */
  readonly close: (project: Project) => void;
}

/** All projects: one for each workspace folder, and one for each folder outside it that holds `.stet/config.json` and an open draft. */
export type Workspace = ReturnType<typeof createWorkspace>;

/** Folders above a draft that are looked at for `.stet/config.json`; deeper trees than this are no person's. */
const ANCESTORS = 40;

/** A workspace without a folder as yet. */
export function createWorkspace(ports: WorkspacePorts) {
  const inside = new Map<string, Project>();
  const outside = new Map<string, Project>();
  const lookups = new Map<string, Promise<Project | null>>();

  const add = (folder: Folder): void => {
    if (inside.has(folder.uri)) return;
    const known = outside.get(folder.uri);
    outside.delete(folder.uri);
    lookups.clear();
    // The one that was none of the workspace goes first: both would keep their index in one place.
    if (known) ports.close(known);
    inside.set(folder.uri, ports.open(folder, false));
  };

  /** The innermost workspace folder that holds the URI. */
  function within(uri: string): Project | null {
    const holding = [...inside.values()].filter(({ folder }) => uri.startsWith(folder.uri.endsWith('/') ? folder.uri : `${folder.uri}/`));
    return holding.sort((a, b) => b.folder.uri.length - a.folder.uri.length)[0] ?? null;
  }

  async function above(uri: string): Promise<Project | null> {
    let folder = Utils.dirname(URI.parse(uri));
    for (let depth = 0; depth < ANCESTORS; depth++) {
      const known = outside.get(folder.toString());
      if (known) return known;
      const disk = ports.diskFor(folder.toString());
      const config = await disk.state(disk.locationOf(Utils.joinPath(folder, '.stet', 'config.json').toString()));
      if (config.value.kind === 'file') {
        const at = folder.toString();
        const project = outside.get(at) ?? ports.open({ uri: at, name: Utils.basename(folder) }, true);
        outside.set(at, project);
        return project;
      }
      const parent = Utils.dirname(folder);
      if (parent.path === folder.path) return null;
      folder = parent;
    }
    return null;
  }

  return {
    add,
    remove(folder: Folder): void {
      const project = inside.get(folder.uri);
      inside.delete(folder.uri);
      lookups.clear();
      if (project) ports.close(project);
    },
    projects: (): readonly Project[] => [...inside.values(), ...outside.values()],
    /** The project that answers for a document; null where none does. An untitled draft belongs to the first workspace folder. */
    async projectOf(uri: string): Promise<Project | null> {
      const parsed = URI.parse(uri);
      if (parsed.scheme === 'untitled') {
        const named = parsed.path.startsWith('/') ? within(parsed.with({ scheme: 'file' }).toString()) : null;
        return named ?? inside.values().next().value ?? null;
      }
      const near = within(uri);
      if (near) return near;
      if (!parsed.path.startsWith('/')) return null;
      const folder = Utils.dirname(parsed).toString();
      const asked = lookups.get(folder) ?? above(uri);
      lookups.set(folder, asked);
      const found = await asked;
      // A folder without a configuration may get one later: only what was found is kept.
      if (!found) lookups.delete(folder);
      return found;
    },
  };
}
