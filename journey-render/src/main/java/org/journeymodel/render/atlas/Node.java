package org.journeymodel.render.atlas;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;

/** A journey of an atlas at the one place where it is shown. It changes while the tree is built, never after. */
final class Node {

    private final Journey journey;
    private final @Nullable Node parent;
    private final int level;
    private final List<Link> links = new ArrayList<>();
    private int number;
    private int size = 1;
    private int deepest;
    private boolean drawn;

    Node(Journey journey, @Nullable Node parent) {
        this.journey = journey;
        this.parent = parent;
        this.level = parent == null ? 1 : parent.level + 1;
        this.deepest = level;
    }

    Journey journey() {
        return journey;
    }

    /** From 1 for the journeys that no other leads to. */
    int level() {
        return level;
    }

    /** What it leads to, stage by stage. */
    List<Link> links() {
        return links;
    }

    /** Its place in the tree as it is read, from 1. */
    int number() {
        return number;
    }

    /** How many journeys are shown from here downwards, itself included. */
    int size() {
        return size;
    }

    /** The level of the deepest of them. */
    int deepest() {
        return deepest;
    }

    boolean isDrawn() {
        return drawn;
    }

    /** Whether the other is shown below it, or is itself. */
    boolean holds(Node other) {
        return number <= other.number && other.number < number + size;
    }

    void draw() {
        drawn = true;
    }

    void number(int given) {
        number = given;
    }

    /** Tells its parent what is below; once all below have told it. */
    void addToParent() {
        if (parent != null) {
            parent.size += size;
            parent.deepest = Math.max(parent.deepest, deepest);
        }
    }
}
