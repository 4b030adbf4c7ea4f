/** The words of the made-up clinic's page. It claims nothing about health. */
import { fallbackLinks } from '../../../src/snippets/fallback-links.js';

const pages = { index: '/index.html', es: '/es/index.html' };

export default {
  en: {
    other: { url: pages.es, lang: 'es', name: 'Español' },
    fiction: 'This clinic is made up, and nobody answers here. The crisis lines are real.',
    about: 'A demo of care-widgets, four widgets that a real clinic can put on its own site.',
    get: 'Get a snippet',
    docs: 'Docs for developers, editors, privacy, clinical and accessibility leads',
    name: 'Example Clinic',
    menu: 'Clinic',
    help: 'Crisis help',
    title: 'When depression medicine has not helped enough',
    lead: 'Look at where you stand, what your choices are, and what to ask at your next visit. Nothing that you answer or mark here leaves this page.',
    check: [
      'check',
      'Answer a short questionnaire',
      'Check your symptoms',
      'For you, and to take along to a visit. It is not a diagnosis.',
    ],
    compare: [
      'compare',
      'Compare treatments',
      'Compare your choices',
      'Side by side, with sources. Mark what matters to you and take one page along.',
    ],
    read: [
      'ketamine',
      'Read about ketamine',
      'Ketamine and esketamine',
      'What they may do, what they can’t, and who should not use them.',
    ],
    fallback: fallbackLinks('US', 'en').join(' · '),
    contact: 'Book a visit (made up)',
    makers: 'For the people who run a website',
  },
  es: {
    other: { url: pages.index, lang: 'en', name: 'English' },
    fiction: 'Esta clínica no existe y aquí no contesta nadie. Las líneas de crisis son reales.',
    about:
      'Es una demostración de care-widgets: cuatro componentes para el sitio de una clínica de verdad. El español es un borrador.',
    get: 'Obtener el código (en inglés)',
    docs: 'Documentación (en inglés)',
    name: 'Clínica de Ejemplo',
    menu: 'Clínica',
    help: 'Ayuda en una crisis',
    title: 'Cuando la medicina para la depresión no ha ayudado lo suficiente',
    lead: 'Vea cómo está, qué opciones tiene y qué preguntar en su próxima cita. Nada de lo que conteste o marque aquí sale de esta página.',
    check: [
      'check',
      'Contestar un cuestionario corto',
      'Revise sus síntomas',
      'Para usted, y para llevar a una cita. No es un diagnóstico.',
    ],
    compare: [
      'compare',
      'Comparar tratamientos',
      'Compare sus opciones',
      'Lado a lado, con fuentes. Marque lo que le importa y lleve una página a la cita.',
    ],
    read: [
      'ketamine',
      'Leer sobre la ketamina',
      'Ketamina y esketamina',
      'Qué pueden hacer, qué no, y quién no debe usarlas.',
    ],
    fallback: fallbackLinks('US', 'es').join(' · '),
    contact: 'Pedir una cita (inventada)',
    makers: 'Para quienes llevan un sitio web',
  },
};
