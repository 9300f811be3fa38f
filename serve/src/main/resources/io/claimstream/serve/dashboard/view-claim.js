// A claim's address: its place in its article.

import {get} from './api.js';
import {articleLink} from './route.js';

export const title = () => 'Claim';
export const topics = [];

export async function load({ids: [id], signal}) {
  const claim = await get(['claims', id], {}, signal);
  location.replace(articleLink(claim.article_id, claim.claim_id));
}

export const render = () => [];
