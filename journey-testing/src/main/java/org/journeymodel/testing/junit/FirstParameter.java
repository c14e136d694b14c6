package org.journeymodel.testing.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a test takes of that which an annotation gives it. JUnit runs tests that take nothing: they pass, and have asked
 * nothing of what they were given.
 *
 * @param annotation the annotation
 * @param given what it gives
 */
record FirstParameter(Class<? extends Annotation> annotation, Class<?> given) {

    /** Refuses a test whose first parameter can take nothing of the kind. */
    void require(ExtensionContext context) {
        Method test = context.getRequiredTestMethod();
        Parameter[] parameters = test.getParameters();
        if (parameters.length > 0 && isTaking(parameters[0])) {
            return;
        }
        String found = parameters.length == 0
                ? "it has no parameter"
                : "that is a " + parameters[0].getType().getSimpleName();
        throw new IllegalArgumentException("Test " + test.getName() + " of "
                + test.getDeclaringClass().getSimpleName() + " must take what @" + annotation.getSimpleName()
                + " gives it, a " + given.getSimpleName() + ", as its first parameter, but " + found + ". Write "
                + test.getName() + "(" + given.getSimpleName() + " " + name() + ").");
    }

    private boolean isTaking(Parameter parameter) {
        return parameter.getType().isAssignableFrom(given)
                || parameter.getType() == ArgumentsAccessor.class
                || AnnotationSupport.isAnnotated(parameter, AggregateWith.class)
                || AnnotationSupport.isAnnotated(parameter, ConvertWith.class);
    }

    /** {@return such as {@code path} for a JourneyPath} */
    private String name() {
        String[] words = given.getSimpleName().split("(?=[A-Z])", -1);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
