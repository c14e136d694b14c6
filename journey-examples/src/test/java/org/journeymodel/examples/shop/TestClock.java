package org.journeymodel.examples.shop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock on which days pass when a test says so. */
final class TestClock implements InstantSource {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    void moveTo(Instant time) {
        now = time;
    }
}
