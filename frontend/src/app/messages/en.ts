import own from '../locales/en.json';
import { gather } from './gather';

export default gather(own, import.meta.glob('../../features/*/locales/en.json', { eager: true, import: 'default' }));
