import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { IconName } from './ui/icons';
import type { PageState } from './ui/loadable';

/** A place of work; the role decides which ones a person has. */
export type Workspace = 'officer' | 'training' | 'exam' | 'review' | 'unit' | 'admin';

/** One line of the main navigation. `label` is a key of the words; `tab` puts it among the five tabs of the phone. */
export interface MenuEntry {
  workspace: Workspace;
  group?: string;
  order: number;
  label: string;
  icon: IconName;
  to: string;
  /** Other addresses whose pages belong to this entry. */
  under?: readonly string[];
  permission?: string;
  tab?: string;
}

/** What a feature tells the application about itself. */
export interface FeatureModule {
  routes: RouteRecordRaw[];
  menu?: MenuEntry[];
  /** Parts that the application sets on pages made of several features. */
  slots?: { person?: Slot[]; home?: Slot[]; examHome?: Slot[]; wallet?: Slot[] };
}

/** One such part; on a person's page it receives the person's id as `person`. `wide` asks for the main column. */
export interface Slot {
  order: number;
  permission?: string;
  wide?: boolean;
  component: () => Promise<{ default: Component }>;
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the title in words, for menus of history and tests. */
    title?: string;
    /** Operation that the reader must be allowed; the server decides in any case. */
    permission?: string;
    /** Seen without signing in. */
    public?: boolean;
    /** No bar and no navigation around it. */
    bare?: boolean;
    workspace?: Workspace;
    /** States of the page that the journeys walk one by one. */
    states?: readonly PageState[];
    /** Address of the answer that decides the state, as a pattern for the journeys' interception. */
    answers?: string;
  }
}
