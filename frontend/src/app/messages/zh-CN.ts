import own from '../locales/zh-CN.json';
import { gather } from './gather';

export default gather(own, import.meta.glob('../../features/*/locales/zh-CN.json', { eager: true, import: 'default' }));
