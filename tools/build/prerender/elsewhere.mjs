import { escaped, html, htmlOf, modules } from './element.mjs';

const { crisisBannerPacks, emergencyLinks, leadingLines, serviceLinks, serviceName, territories } =
  modules;

/**
 * Every country's shortest help. Without a script a page can't follow `?region=…`, and one country's
 * numbers help nobody in another: `#GB` leads to the right ones, `#elsewhere` to them all. It is open until the
 * page's script folds it, for not every browser opens what an address leads to.
 */
export function elsewhere(language, title) {
  const { crisis } = crisisBannerPacks[language].common;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const sections = Object.entries(leadingLines)
    .map(([code, country]) => ({ code, name: names.of(code), country }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
    .map(
      ({ code, name, country }) =>
        `<section id="${code}">\n<h3>${escaped(name)}</h3>${parts(code, names)}\n${htmlOf(help(country, crisis, language))}\n</section>`,
    );
  return `<details class="elsewhere" id="elsewhere" open>
<summary><h2>${escaped(title)}</h2></summary>
<div>
${sections.join('\n')}
</div>
</details>`;
}

/** The territories that the same lines serve, by their own names. */
function parts(country, names) {
  const codes = Object.keys(territories).filter((code) => territories[code] === country);
  const list = codes.map((code) => `<span id="${code}">${escaped(names.of(code))}</span>`);
  return list.length ? `\n<p>${list.join(', ')}</p>` : '';
}

function help(country, crisis, language) {
  const line = country.lines.find(({ only }) => only === language) ?? country.lines[0];
  return html`<p>${emergencyLinks(country, crisis)}</p>
    ${
      line ? html`<p><strong>${serviceName(line)}</strong> ${serviceLinks(line, crisis)}</p>` : ''
    }`;
}
