/**
 * Journeys inside the types of users, such as a record with a journey in it, read and written by a
 * {@code JsonMapper} of their own; {@link org.journeymodel.jackson.JourneyModule} teaches it how.
 *
 * <p>This is an artifact of its own, not an optional part of {@code journey-json}: a module that provides
 * {@code tools.jackson.databind.JacksonModule} without data binding on the module path does not start on
 * Java 17, so every modular application with {@code journey-json} alone would fail.
 */
@NullMarked
package org.journeymodel.jackson;

import org.jspecify.annotations.NullMarked;
