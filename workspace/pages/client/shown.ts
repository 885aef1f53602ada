/** What the server tells a page to show; both sides import this. */

export interface FrameInfo {
  id: string;
  token: string;
  /** Address of the frame on its own origin. */
  src: string;
  title: string;
  /** Of a web app's address. */
  query: string;
}

/** Something a script put on the screen while it ran. */
export type Shown =
  | {kind: 'sidebar'; frame: FrameInfo}
  | {kind: 'dialog'; frame: FrameInfo; width: number; height: number}
  | {kind: 'alert'; title: string; text: string}
  | {kind: 'toast'; title: string; text: string};

/** An entry of a script's menu. */
export interface MenuItem {
  label: string;
  fn?: string;
  items?: MenuItem[];
  separator?: boolean;
}
