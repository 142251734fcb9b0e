import { postil } from 'postil';

export default {
  integrations: [postil({ css: ['./custom.css'], components: { SiteFooter: './src/Footer.astro' } })],
};
