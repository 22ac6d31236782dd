import type { ComponentChildren } from 'preact';

/** Drawn on a grid of 24, with one weight of line. They say nothing by themselves: the control has the name. */
function Icon({ children, filled = false }: { children: ComponentChildren; filled?: boolean }) {
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Limber's mark: somebody on a chair, and the spark of a movement. */
export const Mark = () => (
  <svg class="mark" width="24" height="24" viewBox="0 0 128 128" aria-hidden="true">
    <rect class="mark-ground" width="128" height="128" rx="30" />
    <g class="mark-figure">
      <circle cx="42" cy="29" r="15" />
      <path d="M42 62v24q0 14 14 14h42" />
    </g>
    <path class="mark-spark" d="M72 40a44 44 0 0 1 27 29" />
  </svg>
);

export const Speech = () => (
  <Icon>
    <path d="M4 5h16v11H10l-4 4v-4H4zM8 9.5h8M8 12.5h5" />
  </Icon>
);

export const Bell = () => (
  <Icon>
    <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1h-15zM10 21h4" />
  </Icon>
);

export const Muted = () => (
  <Icon>
    <path d="M4 10v4h3l5 4V6l-5 4zM16 10l5 5M21 10l-5 5" />
  </Icon>
);

export const Larger = () => (
  <Icon>
    <path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />
  </Icon>
);

export const Beside = () => (
  <Icon>
    <path d="M4 5h16v14H4zM15 5v14" />
  </Icon>
);

export const Sliders = () => (
  <Icon>
    <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
    <circle cx="16" cy="7" r="2.5" />
    <circle cx="8" cy="17" r="2.5" />
  </Icon>
);

export const List = () => (
  <Icon>
    <path d="M4 7h.01M8.5 7H20M4 12h.01M8.5 12H20M4 17h.01M8.5 17H20" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="M7 7l10 10M17 7L7 17" />
  </Icon>
);

export const Plus = () => (
  <Icon>
    <path d="M12 6v12M6 12h12" />
  </Icon>
);

export const Play = () => (
  <Icon filled>
    <path d="M8 5.5v13a1 1 0 0 0 1.5.86l11-6.5a1 1 0 0 0 0-1.72l-11-6.5A1 1 0 0 0 8 5.5z" />
  </Icon>
);

export const PauseBars = () => (
  <Icon filled>
    <rect x="6" y="5" width="4.5" height="14" rx="1.5" />
    <rect x="13.5" y="5" width="4.5" height="14" rx="1.5" />
  </Icon>
);

export const Back = () => (
  <Icon filled>
    <path d="M18 6.5v11a1 1 0 0 1-1.55.83l-8.2-5.5a1 1 0 0 1 0-1.66l8.2-5.5A1 1 0 0 1 18 6.5z" />
    <rect x="5" y="5.5" width="2.5" height="13" rx="1" />
  </Icon>
);

export const Forward = () => (
  <Icon filled>
    <path d="M6 6.5v11a1 1 0 0 0 1.55.83l8.2-5.5a1 1 0 0 0 0-1.66l-8.2-5.5A1 1 0 0 0 6 6.5z" />
    <rect x="16.5" y="5.5" width="2.5" height="13" rx="1" />
  </Icon>
);

export const Earlier = () => (
  <Icon>
    <path d="M6 15l6-6 6 6" />
  </Icon>
);

export const Later = () => (
  <Icon>
    <path d="M6 9l6 6 6-6" />
  </Icon>
);

export const Stop = () => (
  <Icon filled>
    <rect x="6" y="6" width="12" height="12" rx="2.5" />
  </Icon>
);

export const Moon = () => (
  <Icon>
    <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />
  </Icon>
);

export const Cup = () => (
  <Icon>
    <path d="M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3.5v2M12.5 3.5v2" />
  </Icon>
);

export const Tick = () => (
  <Icon>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);

/** Two arrows going round: another one. */
export const Another = () => (
  <Icon>
    <path d="M5 12a7 7 0 0 1 12-5l2 2M19 5v4h-4M19 12a7 7 0 0 1-12 5l-2-2M5 19v-4h4" />
  </Icon>
);

/** One sheet on another. */
export const Copy = () => (
  <Icon>
    <path d="M9 9h11v11H9zM5 15H4V4h11v1" />
  </Icon>
);
