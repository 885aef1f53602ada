import {CheckField} from '../../page/choices';
import {SelectField} from '../../page/select-field';
import {INSTALL} from '../../text/install/page';
import {type Post, postsOf} from '../core/staff';
import type {StageProps} from './stage';

/** Both shipped SOPs lost the flowchart that said who does what; the office says it here, by steps and by people. */
export function StepsStage({state, dispatch}: StageProps) {
  const {proposal, draft} = state;
  const posts = postsOf(proposal?.steps ?? [], draft);
  const actors = [...new Set((proposal?.steps ?? []).map(({actor}) => actor))];
  return (
    <>
      <p>{INSTALL.stepsWhy}</p>
      {posts.map(post => (
        <PostCard key={post.actor} post={post} actors={actors} state={state} dispatch={dispatch} />
      ))}
      <p class="quiet">{INSTALL.stepsLater}</p>
    </>
  );
}

function PostCard({post, actors, state, dispatch}: StageProps & {post: Post; actors: string[]}) {
  const {actor, steps} = post;
  const {officers} = state.draft;
  const isStaffed = officers.some(one => one.actors?.includes(actor));
  return (
    <section class="card">
      <h2>{actor}</h2>
      {steps.map(({no, name}) => (
        <div class="post-step" key={no}>
          <p>{INSTALL.stepName(no, name)}</p>
          {actors.length > 1 && (
            <SelectField
              id={`step-${no}`}
              label={INSTALL.stepActor(no)}
              value={actor}
              options={actors.map(one => [one, one] as const)}
              onChoice={choice => dispatch({type: 'gaveStep', no, actor: choice})}
            />
          )}
        </div>
      ))}
      <fieldset class="field">
        <legend>{INSTALL.worksAs}</legend>
        {officers.map(({name, email, actors: works = []}, place) => (
          <CheckField
            key={place}
            label={name || email || INSTALL.officer(place + 1)}
            checked={works.includes(actor)}
            onCheck={takes => dispatch({type: 'tookActor', place, actor, takes})}
          />
        ))}
      </fieldset>
      {!isStaffed && <p class="quiet">{INSTALL.nobodyYet}</p>}
    </section>
  );
}
