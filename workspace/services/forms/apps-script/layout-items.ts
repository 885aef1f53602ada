import {blob, plainBlob} from '../../../runtime/blob';
import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {Item} from '../views';
import {goToOf, pageOf} from './choice';
import {common} from './common';
import {Alignment, PageNavigationType} from './enums';
import {change, type HeldItem, type Holding} from './held';

type Forms = {
  image: GoogleAppsScript.Forms.ImageItem;
  page: GoogleAppsScript.Forms.PageBreakItem;
  section: GoogleAppsScript.Forms.SectionHeaderItem;
  video: GoogleAppsScript.Forms.VideoItem;
};

const placed = <T>(name: string) => ({
  getAlignment(this: Holding) {
    return Alignment[this.$.item.alignment];
  },
  getWidth(this: Holding) {
    return this.$.item.width;
  },
  setAlignment(this: T & Holding, alignment: GoogleAppsScript.Forms.Alignment) {
    return change(this, `${name}.setAlignment`, {
      alignment: nameOf(alignment) as Item['alignment'],
    });
  },
  setWidth(this: T & Holding, width: number) {
    return change(this, `${name}.setWidth`, {width});
  },
});

export const sectionHeaderItem = emulate<Forms['section'], HeldItem>('SectionHeaderItem', () => ({
  ...common<Forms['section']>('SectionHeaderItem', state => sectionHeaderItem(state)),
})) as (state: HeldItem) => Forms['section'];

export const pageBreakItem: (state: HeldItem) => Forms['page'] = emulate<Forms['page'], HeldItem>(
  'PageBreakItem',
  () => ({
    ...common<Forms['page']>('PageBreakItem', state => pageBreakItem(state)),
    getGoToPage() {
      return pageOf(this.$.form, this.$.item.goTo);
    },
    getPageNavigationType() {
      return PageNavigationType[this.$.item.goTo?.type ?? 'CONTINUE'];
    },
    setGoToPage(target: Forms['page'] | GoogleAppsScript.Forms.PageNavigationType) {
      return change(this, 'PageBreakItem.setGoToPage', {goTo: goToOf(target)});
    },
  }),
);

export const imageItem: (state: HeldItem) => Forms['image'] = emulate<Forms['image'], HeldItem>(
  'ImageItem',
  () => ({
    ...common<Forms['image']>('ImageItem', state => imageItem(state)),
    ...placed<Forms['image']>('ImageItem'),
    getImage() {
      return blob(this.$.item.image ?? {bytes: '', contentType: null, name: null});
    },
    setImage(image: GoogleAppsScript.Base.BlobSource) {
      return change(this, 'ImageItem.setImage', {image: plainBlob(image)});
    },
  }),
);

export const videoItem: (state: HeldItem) => Forms['video'] = emulate<Forms['video'], HeldItem>(
  'VideoItem',
  () => ({
    ...common<Forms['video']>('VideoItem', state => videoItem(state)),
    ...placed<Forms['video']>('VideoItem'),
    setVideoUrl(videoUrl: string) {
      return change(this, 'VideoItem.setVideoUrl', {videoUrl});
    },
  }),
);
