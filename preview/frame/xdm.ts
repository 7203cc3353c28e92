/** Numbers and shapes of the postMessage protocol between Excel on the web and an add-in's frame. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { calling: 0, eventing: 1 } as const;
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** What a frame tells the host of the focus: Tab at its last stop, Shift+Tab at its first. */
export const FOCUS = { tabExit: 13, tabExitShift: 14 } as const;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    /** Second argument of some methods: the status of a completed command. */
    readonly '1'?: unknown;
    readonly Properties?: readonly (readonly [string, unknown])[];
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, unknown])[] };
  };
}

export interface Target {
  readonly window: Window;
  readonly origin: string;
}
