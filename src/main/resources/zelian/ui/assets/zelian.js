/* What pages of 责链 do in the browser. Everything works without it too, less comfortably. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const go = address => {
    const target = new URL(address, location.href);
    const staysHere = target.hash && target.pathname + target.search === location.pathname + location.search;
    location.assign(target);
    if (staysHere) location.reload();
  };
  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** An icon of the sprite the page already uses. */
  const icon = name => {
    const used = document.querySelector('svg.icon use');
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawn.setAttribute('class', 'icon icon-small');
    drawn.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', used.getAttribute('href').replace(/#.*/, '#' + name));
    drawn.append(use);
    return drawn;
  };

  /* ---- forms: posted by script, so that what was typed stays where it is when something is wrong ---- */

  const body = (form, submitter) => {
    const data = new FormData(form, submitter);
    return form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
  };

  const notices = form => form.querySelector('[data-notices]');

  const say = (form, text) => {
    const place = notices(form);
    place.replaceChildren(element('div', 'notice notice-vermilion', icon('warning'), element('span', '', text)));
    place.setAttribute('role', 'alert');
    place.scrollIntoView({ block: 'nearest' });
  };

  const clear = field => {
    const slot = field.querySelector('[data-error]');
    if (!slot || !slot.textContent) return;
    slot.textContent = '';
    for (const control of all('[aria-invalid]', field)) {
      control.removeAttribute('aria-invalid');
      const rest = (control.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== slot.id);
      rest.length ? control.setAttribute('aria-describedby', rest.join(' ')) : control.removeAttribute('aria-describedby');
    }
  };

  const count = form => {
    const wrong = all('[data-error]', form).filter(slot => slot.textContent).length;
    for (const button of all('[data-submit]', form)) {
      button.dataset.label ??= button.textContent;
      button.textContent = wrong ? `改正 ${wrong} 处` : button.dataset.label;
    }
    return wrong;
  };

  const mark = (form, name, message) => {
    const field = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const slot = field && field.querySelector('[data-error]');
    if (!slot) return false;
    slot.replaceChildren(icon('fault'), ' ' + message);
    for (const control of all('[name]:not([type=hidden])', field)) {
      control.setAttribute('aria-invalid', 'true');
      const ids = (control.getAttribute('aria-describedby') || '').split(' ').filter(Boolean);
      if (!ids.includes(slot.id)) control.setAttribute('aria-describedby', [slot.id, ...ids].join(' '));
    }
    return true;
  };

  const refuse = (form, html) => {
    const answer = new DOMParser().parseFromString(html, 'text/html');
    all('[data-field]', form).forEach(clear);
    const place = notices(form);
    if (!answer.querySelector('[data-refusal], [data-for]')) {
      say(form, all('main h1, main p', answer).map(line => line.textContent.trim()).filter(Boolean).join('：') || '没有办成，请稍后再试。');
      return;
    }
    place.replaceChildren(...all('[data-refusal] > *', answer));
    place.setAttribute('role', 'alert');
    for (const line of all('[data-for]', answer)) {
      if (!mark(form, line.dataset.for, line.textContent.trim())) {
        place.append(element('div', 'notice notice-vermilion', icon('fault'), element('span', '', line.textContent.trim())));
      }
    }
    count(form);
    const first = form.querySelector('[aria-invalid]');
    (first || place).focus();
  };

  /* ---- going back to a form that was sent: it says so, instead of offering the same text once more ---- */

  const posted = (() => {
    const key = form => `posted ${location.pathname}${location.search} ${form.getAttribute('action')}`;
    const forms = () => all('form[data-form]').filter(notices);
    const tell = form => {
      const address = sessionStorage.getItem(key(form));
      if (!address) return;
      form.reset();
      const link = element('a', '', '看办好的');
      link.href = address;
      notices(form).replaceChildren(element('div', 'notice', icon('info'),
        element('span', '', '这张表刚才已经提交，办好了：', link, '。再填一次提交，就是另办一件。')));
    };
    addEventListener('pageshow', event => {
      const back = event.persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
      forms().forEach(form => back ? tell(form) : sessionStorage.removeItem(key(form)));
    });
    return { keep: (form, address) => sessionStorage.setItem(key(form), address) };
  })();

  const post = async (form, submitter) => {
    const action = (submitter && submitter.getAttribute('formaction')) || form.getAttribute('action') || location.href;
    form.setAttribute('aria-busy', 'true');
    if (submitter) submitter.setAttribute('aria-busy', 'true');
    drafts.pause(form);
    let leaves = false;
    try {
      const answer = await fetch(action, { method: 'POST', body: body(form, submitter), headers: { 'HX-Request': 'true' } });
      const address = answer.headers.get('HX-Redirect');
      if (address) {
        leaves = true;
        posted.keep(form, address);
        go(address);
      } else if (answer.status === 401 || answer.status === 403) {
        say(form, '登录已超时或页面停留太久。请在新的窗口登录，再回到本页提交；填写的内容还在。');
      } else if (answer.status >= 400) {
        refuse(form, await answer.text());
      } else if (answer.redirected) {
        leaves = true;
        go(answer.url);
      } else {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        document.title = page.title;
        document.body.replaceWith(page.body);
        start(document);
        scrollTo(0, 0);
      }
    } catch (failure) {
      say(form, '没有连上服务器。填写的内容还在，请稍后再提交一次；重复提交只办一次。');
    } finally {
      if (!leaves) {
        form.removeAttribute('aria-busy');
        if (submitter) submitter.removeAttribute('aria-busy');
        drafts.resume(form);
      }
    }
  };

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.matches('[data-filters]')) {
      for (const control of form.elements) if (control.name && !control.value) control.disabled = true;
      return;
    }
    if (!form.matches('[data-form]') || event.defaultPrevented) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') return;
    const question = (event.submitter && event.submitter.dataset.confirm) || form.dataset.confirm;
    if (question && !confirm(question)) return;
    post(form, event.submitter);
  });

  document.addEventListener('input', event => {
    const control = event.target;
    const field = control.closest('[data-field]');
    if (field && control.form && control.form.matches('[data-form]')) {
      clear(field);
      count(control.form);
      measure(field);
    }
    if (control.form) drafts.touched(control.form);
  });

  /* ---- characters typed, of how many ---- */

  const measure = field => {
    const note = field.querySelector('[data-count]');
    const text = field.querySelector('textarea, input');
    if (note && text) note.textContent = `${text.value.length} / ${note.dataset.count} 字`;
  };

  /* ---- drafts: what is typed is kept on the server and found again, on another computer too ---- */

  const drafts = (() => {
    const timers = new WeakMap();
    const paused = new WeakSet();
    const apart = new Set(['_csrf', 'once', 'draft']);
    const address = form => '/drafts/' + encodeURIComponent(form.dataset.draft);

    const typed = form => {
      const data = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        const control = form.elements[name];
        const secret = control && control.type === 'password';
        if (typeof value === 'string' && !apart.has(name) && !secret) data.append(name, value);
      }
      return data;
    };

    const sending = form => {
      const data = typed(form);
      const csrf = form.elements['_csrf'];
      if (csrf) data.append('_csrf', csrf.value);
      return data;
    };

    const save = form => {
      timers.delete(form);
      if (paused.has(form)) return;
      form.dataset.unsaved = '';
      fetch(address(form), { method: 'POST', body: sending(form), headers: { 'HX-Request': 'true' } })
        .then(answer => { if (answer.ok) delete form.dataset.unsaved; })
        .catch(() => { /* tried again with the next key */ });
    };

    const fill = (form, fields) => {
      for (const [name, values] of Object.entries(fields)) {
        const controls = all('input, select, textarea', form).filter(control => control.name === name);
        controls.forEach((control, index) => {
          if (control.type === 'checkbox' || control.type === 'radio') control.checked = values.includes(control.value);
          else if (control.multiple) for (const option of control.options) option.selected = values.includes(option.value);
          else if (control.type !== 'hidden' && control.type !== 'file') control.value = values[index] ?? values[0];
        });
      }
      all('[data-field]', form).forEach(measure);
      all('[data-choices]', form).forEach(choices.tell);
    };

    const restore = async form => {
      try {
        const answer = await fetch(address(form), { headers: { 'HX-Request': 'true' } });
        if (answer.status !== 200) return;
        const draft = await answer.json();
        fill(form, draft.fields);
        const discard = element('button', 'link-button', '放弃草稿');
        discard.type = 'button';
        discard.addEventListener('click', async () => {
          await fetch(address(form) + '/discarding', { method: 'POST', body: sending(form), headers: { 'HX-Request': 'true' } });
          paused.add(form);
          location.reload();
        });
        notices(form).before(element('p', 'draft-line', `已恢复 ${draft.at} 存的草稿　`, discard));
      } catch (failure) { /* no draft, then */ }
    };

    return {
      restore,
      touched(form) {
        if (form.dataset.draft && !timers.has(form)) timers.set(form, setTimeout(() => save(form), 3000));
      },
      pause(form) {
        clearTimeout(timers.get(form));
        timers.delete(form);
        paused.add(form);
      },
      resume(form) {
        paused.delete(form);
        this.touched(form);
      },
      flush() {
        for (const form of all('form[data-draft]')) {
          if (timers.has(form) && !paused.has(form)) navigator.sendBeacon(address(form), sending(form));
        }
      },
    };
  })();
  addEventListener('pagehide', () => drafts.flush());

  /* ---- many rows at once: form[data-bulk] around a table with checkboxes ---- */

  const bulk = form => {
    const rows = all('tbody input[type=checkbox]:not(:disabled)', form);
    const chosen = rows.filter(box => box.checked);
    for (const note of all('[data-bulk-count]', form)) note.textContent = chosen.length;
    for (const button of all('[data-bulk-act]', form)) button.disabled = !chosen.length;
    const every = form.querySelector('[data-bulk-all]');
    if (every) {
      every.checked = rows.length > 0 && chosen.length === rows.length;
      every.indeterminate = chosen.length > 0 && chosen.length < rows.length;
    }
    rows.forEach(box => box.closest('tr').classList.toggle('chosen', box.checked));
  };

  document.addEventListener('change', event => {
    const control = event.target;
    const form = control.form;
    if (!form) return;
    if (form.matches('[data-filters]')) control.dataset.keyed ? control.dataset.waits = 'true' : form.requestSubmit();
    if (form.matches('[data-bulk]')) {
      if (control.matches('[data-bulk-all]')) {
        all('tbody input[type=checkbox]:not(:disabled)', form).forEach(box => { box.checked = control.checked; });
      }
      bulk(form);
    }
    drafts.touched(form);
  });

  /* ---- filters act at once on a click; walked through with the arrows, on Enter or on leaving ---- */

  const filter = control => control.form && control.form.matches('[data-filters]') && control.matches('select') && control;

  const decide = control => {
    if (!control.dataset.waits) return;
    delete control.dataset.waits;
    control.form.requestSubmit();
  };

  document.addEventListener('pointerdown', event => { if (filter(event.target)) delete event.target.dataset.keyed; });
  document.addEventListener('focusout', event => { if (filter(event.target)) decide(event.target); });
  document.addEventListener('keydown', event => {
    if (!filter(event.target)) return;
    if (event.key === 'Enter') decide(event.target);
    else event.target.dataset.keyed = 'true';
  });

  /* ---- pickers: a long list that typing narrows ---- */

  const picker = place => {
    const select = place.querySelector('select');
    if (!select || select.options.length < 12 || place.querySelector('input')) return;
    const options = [...select.options];
    const narrow = element('input', 'input');
    narrow.type = 'search';
    narrow.placeholder = '输入几个字缩小范围';
    narrow.autocomplete = 'off';
    narrow.setAttribute('aria-label', (place.closest('[data-field]')?.querySelector('.field-label')?.firstChild?.textContent.trim() || '') + '：输入几个字缩小范围');
    narrow.addEventListener('input', event => {
      event.stopPropagation();
      const words = narrow.value.trim().toLowerCase().split(/\s+/);
      const fits = options.filter(option => option.selected || !option.value
        || words.every(word => (option.text + ' ' + (option.dataset.key || '')).toLowerCase().includes(word)));
      select.replaceChildren(...fits);
      const found = fits.filter(option => option.value);
      if (!select.multiple && narrow.value && found.length === 1) select.value = found[0].value;
    });
    narrow.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    select.before(narrow);
  };

  /* ---- choices of several: boxes that typing narrows, and a line that says what is chosen ---- */

  const choices = (() => {
    const boxes = place => all('.choice-list input', place);
    const words = box => box.closest('.choice').textContent.trim();

    const tell = place => {
      const line = place.querySelector('.choices-told');
      if (!line) return;
      const chosen = boxes(place).filter(box => box.checked);
      const named = chosen.slice(0, 6).map(box => words(box).split('　')[0]).join('、');
      line.textContent = chosen.length ? `已选 ${chosen.length} 个：${named}${chosen.length > 6 ? ' 等' : ''}` : '还没有选';
    };

    const narrowed = (place, typed) => {
      const sought = typed.trim().toLowerCase().split(/\s+/);
      const fits = boxes(place).filter(box => {
        const found = sought.every(word => words(box).toLowerCase().includes(word));
        box.closest('.choice').hidden = !found;
        return found;
      });
      place.querySelector('.choices-none').hidden = fits.length > 0;
      return fits;
    };

    const furnish = place => {
      if (place.querySelector('.choices-told')) return;
      const list = place.querySelector('.choice-list');
      const line = element('div', 'choices-told');
      line.setAttribute('role', 'status');
      if (boxes(place).length >= 12) {
        const narrow = element('input', 'input');
        const none = element('p', 'choices-none small muted', '没有名称里带这几个字的');
        none.hidden = true;
        list.append(none);
        narrow.type = 'search';
        narrow.placeholder = '输入几个字缩小范围';
        narrow.autocomplete = 'off';
        narrow.setAttribute('aria-label', place.querySelector('legend').firstChild.textContent.trim() + '：输入几个字缩小范围');
        narrow.addEventListener('input', event => {
          event.stopPropagation();
          narrowed(place, narrow.value);
        });
        narrow.addEventListener('change', event => event.stopPropagation());
        narrow.addEventListener('keydown', event => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const fits = narrowed(place, narrow.value);
          if (fits.length !== 1) return;
          if (!fits[0].checked) fits[0].click();
          narrow.value = '';
          narrowed(place, '');
        });
        list.before(narrow);
      }
      list.before(line);
      place.addEventListener('change', () => tell(place));
      tell(place);
    };

    return { furnish, tell };
  })();

  /* ---- wide tables: what scrolls can be reached and scrolled by keyboard ---- */

  const reach = place => place.scrollWidth > place.clientWidth ? place.tabIndex = 0 : place.removeAttribute('tabindex');
  addEventListener('resize', () => all('.table-scroll').forEach(reach));

  /* ---- the keyboard ---- */

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector('[data-search]');
      if (search) {
        event.preventDefault();
        search.closest('.search').classList.add('shown');
        search.focus();
      }
    }
    if (event.key === 'Escape') {
      shut();
      for (const menu of all('details.menu[open], details.me-menu[open]')) menu.open = false;
    }
    if (event.key.startsWith('Arrow') && event.target.matches('.chain .node')) walk(event);
  });

  /** Up and down go from link to link of the chain, left and right along one. */
  const walk = event => {
    const rows = all('.chain-row', event.target.closest('.chain'))
      .map(row => all('a.node', row)).filter(row => row.length);
    const at = rows.findIndex(row => row.includes(event.target));
    const place = rows[at].indexOf(event.target);
    const next = {
      ArrowUp: () => rows[at - 1] && (rows[at - 1][place] || rows[at - 1].at(-1)),
      ArrowDown: () => rows[at + 1] && (rows[at + 1][place] || rows[at + 1].at(-1)),
      ArrowLeft: () => rows[at][place - 1],
      ArrowRight: () => rows[at][place + 1],
    }[event.key]();
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  /* ---- menu of the phone, small menus, printing ---- */

  const shut = () => {
    for (const button of all('[data-menu]')) button.setAttribute('aria-expanded', 'false');
    document.querySelector('.side')?.classList.remove('shown');
    document.querySelector('.search')?.classList.remove('shown');
  };

  document.addEventListener('click', event => {
    const menu = event.target.closest('[data-menu]');
    if (menu) {
      const side = document.getElementById(menu.getAttribute('aria-controls'));
      const shown = side.classList.toggle('shown');
      menu.setAttribute('aria-expanded', String(shown));
      if (shown) side.querySelector('a')?.focus();
      return;
    }
    if (event.target.closest('[data-search-open]')) {
      document.querySelector('.search').classList.add('shown');
      document.querySelector('[data-search]').focus();
      return;
    }
    if (!event.target.closest('.side, .search')) shut();
    if (event.target.closest('[data-print]')) print();
    for (const open of all('details.menu[open], details.me-menu[open]')) {
      if (!open.contains(event.target)) open.open = false;
    }
  });

  const start = root => {
    const each = (selector, work) => {
      if (root.matches && root.matches(selector)) work(root);
      all(selector, root).forEach(work);
    };
    each('form[data-bulk]', bulk);
    each('form[data-draft]', drafts.restore);
    each('[data-picker]', picker);
    each('[data-choices]', choices.furnish);
    each('[data-field]', measure);
    each('.table-scroll', reach);
  };

  document.addEventListener('htmx:load', event => {
    if (event.detail.elt !== document.body) start(event.detail.elt);
  });
  start(document);
})();
