import type {ComponentChildren} from 'preact';
import {CONSENT} from '../../text/install/consent';
import {DRAWING, INSTALL} from '../../text/install/page';

interface BoxProps {
  x: number;
  y: number;
  width: number;
  words: string;
  /** What is to be clicked. */
  hot?: boolean;
}

const HEIGHT = 24;

function Box({x, y, width, words, hot}: BoxProps) {
  return (
    <g class={hot ? 'hot' : undefined}>
      <rect x={x} y={y} width={width} height={HEIGHT} rx={4} />
      <text x={x + 8} y={y + 16}>
        {words}
      </text>
    </g>
  );
}

interface DrawingProps {
  height: number;
  label: string;
  children: ComponentChildren;
}

function Drawing({height, label, children}: DrawingProps) {
  return (
    <figure class="drawing">
      <svg viewBox={`0 0 320 ${height}`} role="img" aria-label={label}>
        <rect class="window" x={1} y={1} width={318} height={height - 2} rx={8} />
        {children}
      </svg>
      <figcaption class="quiet">{INSTALL.drawing}</figcaption>
    </figure>
  );
}

/** Google's two screens in one: the warning with its way on, then the boxes to tick. */
export function ConsentDrawing() {
  return (
    <Drawing height={176} label={DRAWING.consent}>
      <text class="bold" x={16} y={28}>
        {CONSENT.unverified}
      </text>
      <Box x={16} y={42} width={90} words={CONSENT.advanced} hot />
      <Box x={16} y={72} width={220} words={CONSENT.goOn} hot />
      <line x1={16} y1={110} x2={304} y2={110} />
      <rect class="tick" x={16} y={122} width={16} height={16} rx={3} />
      <path class="mark" d="M19 130l4 4 7-8" />
      <text x={42} y={135}>
        {CONSENT.all}
      </text>
      <Box x={204} y={142} width={100} words={DRAWING.goOn} hot />
    </Drawing>
  );
}

/** The script editor's dialog in which a web app is published. */
export function PublishDrawing() {
  return (
    <Drawing height={190} label={DRAWING.publish}>
      <text class="bold" x={16} y={28}>
        {DRAWING.editor}
      </text>
      <Box x={214} y={12} width={90} words={DRAWING.deploy} hot />
      <Box x={144} y={42} width={160} words={DRAWING.newDeployment} hot />
      <line x1={16} y1={78} x2={304} y2={78} />
      <Box x={16} y={88} width={130} words={DRAWING.webApp} hot />
      <text x={16} y={136}>
        {DRAWING.runAs}
      </text>
      <Box x={144} y={120} width={160} words={DRAWING.me} />
      <text x={16} y={168}>
        {DRAWING.access}
      </text>
      <Box x={144} y={152} width={160} words={DRAWING.anyone} />
    </Drawing>
  );
}
