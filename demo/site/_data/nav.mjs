/**
 * The pages in the order of the menu. `for` is who a page is written for. `es` is what the Spanish page calls
 * one: there is none of these in Spanish.
 */
export default {
  main: [
    { url: '/index.html', title: 'Demo' },
    { url: '/builder.html', title: 'Get a snippet', es: 'Obtener el código (en inglés)' },
    { url: '/doctor.html', title: 'Check a page', es: 'Revisar una página (en inglés)' },
    { url: '/reference.html', title: 'Reference', es: 'Referencia (en inglés)' },
    { url: '/docs.html', title: 'Docs', es: 'Documentación (en inglés)' },
  ],
  docs: [
    {
      for: 'Web developers',
      pages: [
        {
          url: '/reference.html',
          title: 'Reference',
          says: 'every attribute, part and event, live',
        },
        {
          url: '/frameworks.html',
          title: 'Frameworks',
          says: 'React, Vue, Angular, Svelte, Solid, Preact',
        },
        {
          url: '/security.html',
          title: 'Security',
          says: 'policy lines to copy, hashes, parts list',
        },
        {
          url: '/versions.html',
          title: 'Versions and caches',
          says: 'paths for a CDN or your own server',
        },
        { url: '/performance.html', title: 'Performance', says: 'bytes, requests and timings' },
      ],
    },
    {
      for: 'Site editors',
      pages: [
        {
          url: '/builder.html',
          title: 'Get a snippet',
          says: 'for the system that your site runs on',
        },
        { url: '/doctor.html', title: 'Check a page', says: 'how much of the snippet a page kept' },
        { url: '/wordpress.html', title: 'WordPress', says: 'the plugin: blocks and shortcodes' },
      ],
    },
    {
      for: 'Privacy officers',
      pages: [
        {
          url: '/privacy.html',
          title: 'Privacy',
          says: 'what we promise, and the tests that prove it',
        },
      ],
    },
    {
      for: 'Clinical leads',
      pages: [
        {
          url: '/clinical-content.html',
          title: 'Clinical content',
          says: 'sources, dates, drafts, what is not verified',
        },
        {
          url: '/content-pack.html',
          title: 'Content pack',
          says: 'your own words, and how to attest a review',
        },
        {
          url: '/quality.html',
          title: 'Quality report',
          says: 'IPDAS, PEMAT and others, row by row',
        },
      ],
    },
    {
      for: 'Accessibility leads',
      pages: [
        {
          url: '/accessibility.html',
          title: 'Accessibility',
          says: 'statement, what was tested and how, OpenACR',
        },
      ],
    },
  ],
};
