/** `outside`: a person whose mail is elsewhere; here so that their inbox can be shown. */
export type AccountKind = 'consumer' | 'workspace' | 'outside';

export interface Account {
  /** Lower case, unique. */
  email: string;
  name: string;
  kind: AccountKind;
  /** Bytes of its storage that are taken outside Drive, by mail and photos. */
  elsewhere?: number;
}

export interface AccountsState {
  accounts: Account[];
}

export function emptyAccountsState(): AccountsState {
  return {accounts: []};
}

/** The people of the world. */
export type Accounts = ReturnType<typeof createAccounts>;

export function createAccounts(state: AccountsState) {
  function find(email: string): Account | undefined {
    const wanted = email.toLowerCase();
    return state.accounts.find(account => account.email === wanted);
  }

  function list(): readonly Account[] {
    return state.accounts;
  }

  /** Throws if the address is taken. */
  function create(account: Account): Account {
    if (find(account.email)) throw new Error(`There is an account ${account.email} already.`);
    const created = {...account, email: account.email.toLowerCase()};
    state.accounts.push(created);
    return created;
  }

  /** The account at an address; an address never seen becomes a person outside. */
  function ensure(email: string, name = email.split('@')[0] ?? email): Account {
    return find(email) ?? create({email, name, kind: 'outside'});
  }

  return {state, find, list, create, ensure};
}
