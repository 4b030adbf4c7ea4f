/** Light or dark as the reader chose, before anything shows. The widgets follow the page. */
(() => {
  const key = 'colours';
  const store = {
    // A browser may keep the storage shut: the choice then lasts for the page.
    read: () => {
      try {
        return localStorage.getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    write: (value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // As above.
      }
    },
  };
  const apply = (value) => {
    if (value) document.documentElement.dataset.theme = value;
    else delete document.documentElement.dataset.theme;
  };
  apply(store.read());
  document.addEventListener('DOMContentLoaded', () => {
    /** @type {NodeListOf<HTMLSelectElement>} */
    const selects = document.querySelectorAll('[data-theme-choice]');
    for (const select of selects) {
      select.closest('[hidden]')?.removeAttribute('hidden');
      select.value = document.documentElement.dataset.theme ?? '';
      select.addEventListener('change', () => {
        apply(select.value);
        store.write(select.value);
      });
    }
  });
})();
