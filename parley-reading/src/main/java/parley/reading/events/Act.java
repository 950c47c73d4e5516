package parley.reading.events;

import java.util.List;
import parley.reading.claim.Event;

/**
 * An act found in a sentence, before it is known who takes part.
 *
 * @param trigger the token that shows the act: a verb, or what somebody is ready to do
 * @param noun the noun that names the act beside a light verb, or -1
 * @param actor the verb whose subject acts
 * @param code CAMEO code, or that of the user's dictionary
 * @param both whether it holds both ways
 * @param swapped whether the subject is the one acted on: {@code received aid from}
 * @param targets heads of phrases in which to look for those acted on, the most likely first
 * @param rule the rule that found it
 */
record Act(
    int trigger,
    int noun,
    int actor,
    String code,
    boolean both,
    boolean swapped,
    Event.Status status,
    List<Integer> targets,
    List<Integer> sources,
    String rule) {

  Act {
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
  }

  Act as(String newCode, Event.Status newStatus) {
    return new Act(trigger, noun, actor, newCode, both, swapped, newStatus, targets, sources, rule);
  }

  Act towards(List<Integer> newTargets) {
    return new Act(trigger, noun, actor, code, both, swapped, status, newTargets, sources, rule);
  }

  Act as(Event.Status newStatus) {
    return as(code, newStatus);
  }
}
