// Takes a picture of an HTML report: `node scripts/render-report.mjs report.html picture.png [light|dark] [width]`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage } from './render-comment.mjs';

const [input, output, colorScheme = 'light', width = '1100'] = process.argv.slice(2);
const viewport = { width: Number(width), height: 900 };
await openPage({ viewport, colorScheme, deviceScaleFactor: 2 }, async (page) => {
  await page.goto(pathToFileURL(path.resolve(input)).href);
  await page.screenshot({ path: output });
});
