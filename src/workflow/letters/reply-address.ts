import {withLabel} from '../../domain/mail/address';
import {type ReplyToken, writeAddressToken, writeReplyToken} from '../../domain/mail/token';
import type {Desk} from '../ports';
import {signer} from '../signer';

/** The office's address with the signed label that brings a PPID's answer to its referral (K1). */
export function replyAddress(desk: Desk, office: string, token: ReplyToken): string {
  return withLabel(office, writeReplyToken(token, signer(desk)));
}

/** K4: where the official address confirms a private one. */
export function addressQuestion(
  desk: Desk,
  office: string,
  token: ReplyToken,
  address: string,
): string {
  return withLabel(office, writeAddressToken(token, address, signer(desk)));
}
