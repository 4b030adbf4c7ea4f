/**
 * The blocks in the editor: their options beside a preview that the server renders. Plain JavaScript
 * on what WordPress brings along, so there is nothing to build. Which options a block has comes from
 * the table in `window.careWidgetsEditor`.
 */

/** @typedef {Window & {wp?: Record<string, any>, careWidgetsEditor?: Record<string, any>}} EditorPage */

(function ({ blocks, blockEditor, components, element, serverSideRender }, data) {
  // Some plugins print every block's editor script on pages that edit nothing.
  if (!data) return;

  const { createElement: el, useEffect, useRef } = element;
  const { FormTokenField, SelectControl, TextControl, ToggleControl } = components;

  /** Opt-ins to the look that newer versions of WordPress call for; older ones don't know them. */
  const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const choice = (value, label) => ({ value, label: label ?? value });
  const usual = choice('', data.words.default);

  /** Country names in the language of the person who edits. */
  function regions() {
    const locale = document.documentElement.lang || 'en';
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
    const known = data.regions.map((code) => choice(code, names.of(code)));
    known.sort((a, b) => a.label.localeCompare(b.label, locale));
    // ISO 3166 keeps ZZ free for "unknown": no country has lines under it, so the directory shows.
    return [usual, ...known, choice('ZZ', data.words.elsewhere)];
  }

  const select = (props, options) => el(SelectControl, { ...props, options });
  const text = (props, type) => el(TextControl, { ...props, type });
  const toggle = ({ value, ...props }) => el(ToggleControl, { ...props, checked: Boolean(value) });

  /** Ids as tokens with suggestions, kept as the list that the attribute holds. */
  function ids({ value, onChange, label, help }, { ids: known }) {
    return [
      el(FormTokenField, {
        ...look,
        key: 'field',
        label,
        value: value.split(/[\s,]+/).filter(Boolean),
        suggestions: known,
        __experimentalExpandOnFocus: true,
        __experimentalValidateInput: (token) => known.includes(token),
        onChange: (tokens) => onChange(tokens.join(' ')),
      }),
      el('p', { key: 'help', className: 'components-base-control__help' }, help),
    ];
  }

  /** A switch, and once it is on an address. */
  function switchOrUrl(props) {
    const { value, onChange } = props;
    return [
      toggle({ ...props, key: 'switch', onChange: (on) => onChange(on ? 'true' : '') }),
      value &&
        text(
          {
            ...look,
            key: 'address',
            label: data.words.exitTo,
            value: value === 'true' ? '' : value,
            onChange: (address) => onChange(address || 'true'),
          },
          'url',
        ),
    ];
  }

  const controls = {
    region: (props) =>
      select(
        // Nobody has chosen, and the language of the site names another country than the default.
        { ...props, help: data.asks && !props.value ? data.words.country : props.help },
        regions(),
      ),
    language: (props, { values }) => select(props, [usual, ...values.map((each) => choice(each))]),
    choice: (props, { values }) => select(props, [usual, ...values.map((each) => choice(each))]),
    switch: toggle,
    'switch-or-url': switchOrUrl,
    ids,
    url: (props) => text(props, 'url'),
    phone: (props) => text(props, 'tel'),
    text: (props) => text(props, 'text'),
  };

  function control(attribute, attributes, setAttributes) {
    const { name, key, kind } = attribute;
    const [label, help] = data.labels[name];
    const props = {
      ...look,
      label,
      help,
      value: attributes[key] ?? '',
      // What isn't set is left out of the post, so that a later default counts for it too.
      onChange: (value) => setAttributes({ [key]: value || undefined }),
    };
    return el('div', { key }, controls[kind](props, attribute));
  }

  /** Loads the widget into the document that holds the preview: the editor's own, or its frame. */
  function loadInto(document, tag, src) {
    if (document.querySelector(`script[data-care-preview="${tag}"]`)) return;
    const script = document.createElement('script');
    script.dataset.carePreview = tag;
    script.src = src;
    document.head.append(script);
  }

  function editWith(tag, { attributes: table, script }) {
    return function Edit({ name, attributes, setAttributes }) {
      const ref = useRef();
      useEffect(() => loadInto(ref.current.ownerDocument, tag, script), []);
      const panel = el(
        blockEditor.InspectorControls,
        { key: 'options' },
        el(
          components.PanelBody,
          { title: data.words.panel },
          table.map((each) => control(each, attributes, setAttributes)),
        ),
      );
      // Disabled: a link in a preview would lead away from a post that isn't saved.
      const preview = el(
        components.Disabled,
        null,
        el(serverSideRender, { block: name, attributes }),
      );
      return el('div', blockEditor.useBlockProps({ ref }), panel, preview);
    };
  }

  for (const [tag, widget] of Object.entries(data.widgets)) {
    blocks.registerBlockType(`care-widgets/${tag}`, {
      edit: editWith(tag, widget),
      save: () => null,
    });
  }
})(/** @type {EditorPage} */ (window).wp, /** @type {EditorPage} */ (window).careWidgetsEditor);
