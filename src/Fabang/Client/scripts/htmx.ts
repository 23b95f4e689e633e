import htmx from "htmx.org";

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}

// The extension looks for htmx on the window. Nothing is evaluated and no style is injected: the policy of the page forbids both.
window.htmx = htmx;
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyEnabled = false;
