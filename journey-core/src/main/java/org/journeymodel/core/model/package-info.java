/**
 * The vocabulary of customer journeys. Start at {@link org.journeymodel.core.model.Journey}; its
 * builder takes everything else.
 *
 * <dl>
 *   <dt>{@linkplain org.journeymodel.core.model.Journey journey}
 *   <dd>what customers go through with a company, stage by stage
 *   <dt>{@linkplain org.journeymodel.core.model.Persona persona}
 *   <dd>a made-up customer who stands for a segment of real ones
 *   <dt>{@linkplain org.journeymodel.core.model.Channel channel}
 *   <dd>the means by which customer and company meet
 *   <dt>{@linkplain org.journeymodel.core.model.Stage stage}
 *   <dd>a part of a journey with a purpose of its own; its {@linkplain
 *       org.journeymodel.core.model.Phase phase} is before, during or after the purchase
 *   <dt>{@linkplain org.journeymodel.core.model.Touchpoint touchpoint}
 *   <dd>an occasion in a journey, with the company or of the customer alone
 *   <dt>{@linkplain org.journeymodel.core.model.Experience experience}
 *   <dd>how a persona lives through a touchpoint: doing, thinking, saying, pains, gains, emotion
 *   <dt>{@linkplain org.journeymodel.core.model.Claim claim}
 *   <dd>a pain, gain, need, expectation or driver, in words, with a severity
 *   <dt>{@linkplain org.journeymodel.core.model.Emotion emotion}
 *   <dd>what is felt and why; its valence runs from -1 to 1
 *   <dt>{@linkplain org.journeymodel.core.model.Transition transition}
 *   <dd>a way from one touchpoint to another
 *   <dt>{@linkplain org.journeymodel.core.model.Outcome outcome}
 *   <dd>how a customer's journey turns out: success, failure, neutral, abandoned
 *   <dt>{@linkplain org.journeymodel.core.model.Team team}
 *   <dd>a part of the company that owns touchpoints or takes part in them
 *   <dt>{@linkplain org.journeymodel.core.blueprint.Blueprint blueprint}
 *   <dd>what the company does at a touchpoint, in sight and out of sight
 *   <dt>{@linkplain org.journeymodel.core.space.Zone zone}
 *   <dd>a part of a floor in which customers meet touchpoints
 *   <dt>{@linkplain org.journeymodel.core.insight.Insight insight}
 *   <dd>something learnt about customers; a claim that cites none is an assumption
 *   <dt>{@linkplain org.journeymodel.core.insight.Opportunity opportunity}
 *   <dd>a way to make the journey better
 *   <dt>{@linkplain org.journeymodel.core.insight.ActionItem action item}
 *   <dd>something that the company does about it: by whom, by when, with what effect
 *   <dt>{@linkplain org.journeymodel.core.insight.Measurement measurement}
 *   <dd>a figure that the company took, such as a conversion of 42 %
 *   <dt>{@linkplain org.journeymodel.core.insight.Feedback feedback}
 *   <dd>what customers said of a touchpoint, in words or as a score
 *   <dt>{@linkplain org.journeymodel.core.model.EmotionScale emotion scale}
 *   <dd>the scale on which feelings are shown, such as 1 to 5
 *   <dt>{@linkplain org.journeymodel.core.model.Touchpoint#momentOfTruth() moment of truth}
 *   <dd>a touchpoint that decides over the customer's relation to the company
 *   <dt>{@linkplain org.journeymodel.core.model.Touchpoint#followUp() follow-up}
 *   <dd>how the company keeps an eye on a touchpoint, such as by a survey afterwards
 *   <dt>{@linkplain org.journeymodel.core.model.PrivacyMark privacy mark}
 *   <dd>personal data that a touchpoint asks for or keeps
 *   <dt>{@linkplain org.journeymodel.core.model.EmpathyMap empathy map}
 *   <dd>what a persona says, thinks, does and feels, in no order of events
 *   <dt>{@linkplain org.journeymodel.core.model.JourneyAtlas atlas}
 *   <dd>journeys that lead into each other, to any depth
 *   <dt>{@linkplain org.journeymodel.core.model.Revision revision}
 *   <dd>which version of a map it is, and by when to look at it again
 *   <dt>{@linkplain org.journeymodel.core.model.JourneyTemplate template}
 *   <dd>stages to begin a map with, in four languages
 * </dl>
 *
 * <p>All types are immutable and safe to share between threads; their builders are not. All
 * collections are unmodifiable and keep their order. Builders refuse what cannot be: a null with a
 * {@link java.lang.NullPointerException} naming the attribute, an impossible value with an {@link
 * java.lang.IllegalArgumentException} saying what is allowed, a missing attribute with an {@link
 * java.lang.IllegalStateException} naming all that are missing.
 */
@NullMarked
package org.journeymodel.core.model;

import org.jspecify.annotations.NullMarked;
