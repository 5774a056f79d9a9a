import { useQuery } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { get } from '@/shared/api/client';
import type { PublicCertificate } from './model';

/** The public answer about one card; asked anew each time, never from memory. */
export const usePublicCertificate = (id: Readonly<Ref<string>>) =>
  useQuery({ queryKey: ['public-certificate', id], queryFn: ({ signal }) => get<PublicCertificate>(`/api/verify/${encodeURIComponent(id.value)}`, undefined, signal), gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });
