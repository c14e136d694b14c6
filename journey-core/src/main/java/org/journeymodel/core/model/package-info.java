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
