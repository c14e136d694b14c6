/**
 * What is wrong with a journey, said so that it can be mended. Start at {@link
 * org.journeymodel.core.validation.JourneyValidator}; it returns a {@link
 * org.journeymodel.core.validation.ValidationReport} of {@linkplain
 * org.journeymodel.core.validation.Finding findings}.
 *
 * <p>Rules of the {@linkplain org.journeymodel.core.validation.JourneyValidator#standard() standard} validator, those
 * that every journey should keep, a draft too, by severity; those of an atlas, of suppressions and of rules of your own
 * that fail stand last:
 *
 * <dl>
 *   <dt>ERROR
 *   <dd>{@code journey.empty}, {@code journey.id.duplicate}, {@code
 *       journey.transition.unknown-source}, {@code journey.transition.unknown-target}, {@code
 *       journey.transition.unknown-persona}, {@code journey.transition.duplicate}, {@code
 *       journey.touchpoint.unknown-channel}, {@code journey.touchpoint.probability-sum}, {@code
 *       journey.touchpoint.trap}, {@code journey.experience.unknown-persona}, {@code
 *       journey.experience.duplicate-persona}, {@code journey.focus.unknown-persona}, {@code
 *       journey.feedback.unknown-persona}, {@code journey.persona.unknown-persona}, {@code
 *       journey.persona.variant-cycle}, {@code journey.touchpoint.unknown-team}, {@code
 *       journey.blueprint.unknown-team}, {@code journey.action-item.unknown-team}, {@code
 *       journey.touchpoint.unknown-zone}, {@code journey.claim.unknown-insight}, {@code
 *       journey.experience.unknown-insight}, {@code journey.persona.unknown-insight}, {@code
 *       journey.transition.unknown-insight}, {@code
 *       journey.opportunity.unknown-insight}, {@code journey.opportunity.unknown-touchpoint}, {@code
 *       journey.opportunity.unknown-claim}, {@code journey.action-item.unknown-opportunity}, {@code
 *       journey.touchpoint.unknown-sub-journey}, {@code journey.stage.unknown-sub-journey}, {@code
 *       journey.touchpoint.sub-journey-cycle}, {@code journey.rule.failed}
 *   <dt>WARNING
 *   <dd>{@code journey.entry.sum}, {@code journey.entry.none}, {@code
 *       journey.transition.no-share}, {@code journey.touchpoint.unreachable}, {@code
 *       journey.touchpoint.dead-end}, {@code journey.touchpoint.ambiguous-event-name}, {@code
 *       journey.touchpoint.outside-zone}, {@code journey.touchpoint.repeated-channel}, {@code
 *       journey.action-item.done-without-status}, {@code journey.id.twin}, {@code
 *       journey.touchpoint.event-name-twin}, {@code journey.transition.latest-under-typical}, {@code
 *       journey.duration.impossible}, {@code journey.suppression.malformed}, {@code
 *       journey.suppression.unknown-rule}, {@code journey.suppression.unknown-element}, {@code
 *       journey.suppression.without-reason}, {@code journey.suppression.of-error}, {@code
 *       journey.suppression.unused}
 * </dl>
 *
 * <p>The {@linkplain org.journeymodel.core.validation.JourneyValidator#thorough() thorough} validator also asks what a
 * finished map should have:
 *
 * <dl>
 *   <dt>WARNING
 *   <dd>{@code journey.persona.no-feeling}, {@code journey.moment-of-truth.no-feeling}, {@code
 *       journey.insight.too-old}, {@code journey.action-item.overdue}, {@code
 *       journey.revision.review-overdue}, {@code journey.privacy.unmarked-data}
 *   <dt>NOTE
 *   <dd>{@code journey.pain.no-opportunity}, {@code journey.feeling.gap}, {@code
 *       journey.claim.no-insight}, {@code journey.claim.single-source}, {@code
 *       journey.touchpoint.no-team}, {@code journey.blueprint.row-missing}, {@code
 *       journey.handover.no-support}, {@code journey.action-item.no-owner}, {@code
 *       journey.action-item.effect-not-measured}, {@code journey.privacy-mark.no-purpose}, {@code
 *       journey.stage.no-touchpoint}, {@code journey.outcome.none}, {@code
 *       journey.component.separate}
 * </dl>
 */
@NullMarked
package org.journeymodel.core.validation;

import org.jspecify.annotations.NullMarked;
