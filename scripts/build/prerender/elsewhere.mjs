import { escaped, html, htmlOf, modules } from './element.mjs';

const { crisisBannerPacks, emergencyLinks, leadingLines, serviceLinks, serviceName } = modules;

/**
 * Every country's shortest help. Without a script a page can't follow `?region=…`, and one country's
 * numbers help nobody in another.
 */
export function elsewhere(language, title) {
  const { crisis } = crisisBannerPacks[language].common;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const sections = Object.entries(leadingLines)
    .map(([code, country]) => ({ name: names.of(code), country }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
    .map(
      ({ name, country }) =>
        `<section>\n<h3>${escaped(name)}</h3>\n${htmlOf(help(country, crisis, language))}\n</section>`,
    );
  return `<details class="elsewhere">
<summary><h2>${escaped(title)}</h2></summary>
<div>
${sections.join('\n')}
</div>
</details>`;
}

function help(country, crisis, language) {
  const line = country.lines.find(({ only }) => only === language) ?? country.lines[0];
  return html`<p>${emergencyLinks(country, crisis)}</p>
    ${
      line ? html`<p><strong>${serviceName(line)}</strong> ${serviceLinks(line, crisis)}</p>` : ''
    }`;
}
