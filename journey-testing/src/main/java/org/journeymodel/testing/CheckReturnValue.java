package org.journeymodel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What only begins an assertion: with nothing called on what it returns, nothing is verified, and the test passes
 * whatever the journey is like.
 *
 * <p>Error Prone knows annotations of this name, whatever their package, and reports calls whose return value goes
 * nowhere. Of a type it says so of all methods that the type declares.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CheckReturnValue {}
