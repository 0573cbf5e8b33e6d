import { tag } from './xml.js';

/** WordArt « plain text », the shape that Word itself uses for its watermarks. */
const SHAPE = '_x0000_t136';

function shapeType(): string {
  return tag(
    'v:shapetype',
    { id: SHAPE, coordsize: '21600,21600', 'o:spt': 136, adj: 10800, path: 'm@7,l@8,m@5,21600l@6,21600e' },
    tag(
      'v:formulas',
      {},
      ...[
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
        'mid @5 @6',
        'mid @8 @5',
        'mid @7 @8',
        'mid @6 @7',
        'sum @6 0 @5',
      ].map((eqn) => tag('v:f', { eqn })),
    ),
    tag('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0',
    }),
    tag('v:textpath', { on: 't', fitshape: 't' }),
    tag('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
  );
}

const STYLE = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:540pt',
  'height:120pt',
  'rotation:330',
  'z-index:-251658752',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';');

/** Pale words across the page, behind the text; decorative, since the header says the same. */
export function filigrane(words: string): string {
  const shape = tag(
    'v:shape',
    {
      id: 'Filigrane',
      'o:spid': '_x0000_s2049',
      type: `#${SHAPE}`,
      alt: '',
      style: STYLE,
      'o:allowincell': 'f',
      fillcolor: '#e6e6e6',
      stroked: 'f',
    },
    tag('v:fill', { opacity: '.5' }),
    tag('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: words }),
  );
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${shapeType()}${shape}</w:pict></w:r>`;
}
