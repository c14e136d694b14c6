package org.journeymodel.log.xes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.ReadSettings;

/**
 * The keys of attributes that are needed: those of the standard, unless others are named. Each has a place, from
 * 0, at which {@link XesValues} keep what it says, so that a key is looked up once for each attribute.
 */
final class XesKeys {

    static final String NAME = "concept:name";
    static final String LIFECYCLE = "lifecycle:transition";
    static final int UNWANTED = -1;

    private final Map<ColumnRole, String> roles = new EnumMap<>(ColumnRole.class);
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean customerNamed;
    private final List<RolePlace> rolePlaces;
    private List<String> classifying = List.of();

    XesKeys(ReadSettings settings) {
        roles.put(ColumnRole.CUSTOMER, NAME);
        roles.put(ColumnRole.TOUCHPOINT, NAME);
        roles.put(ColumnRole.TIME, "time:timestamp");
        roles.putAll(settings.columns);
        customerNamed = settings.columns.containsKey(ColumnRole.CUSTOMER);
        roles.values().forEach(this::want);
        settings.attributes.forEach(this::want);
        want(LIFECYCLE);
        rolePlaces = roles.entrySet().stream()
                .map(each -> new RolePlace(each.getKey(), placeOf(each.getValue())))
                .toList();
    }

    Map<ColumnRole, String> roles() {
        return roles;
    }

    /** {@return the keys that some event or trace must have; a classifier's are checked event by event} */
    Map<ColumnRole, String> rolesToFind(ReadSettings settings) {
        Map<ColumnRole, String> toFind = new EnumMap<>(roles);
        if (!customerNamed) {
            toFind.remove(ColumnRole.CUSTOMER);
        }
        if (settings.classifier != null) {
            toFind.remove(ColumnRole.TOUCHPOINT);
        }
        return toFind;
    }

    private void want(String key) {
        places.putIfAbsent(key, places.size());
    }

    /** {@return where the value of each role is kept} */
    List<RolePlace> rolePlaces() {
        return rolePlaces;
    }

    /** {@return where the values of a key are kept, or UNWANTED} */
    int placeOf(String key) {
        return places.getOrDefault(key, UNWANTED);
    }

    /** {@return whether the caller says what tells customers apart, and not the name of the trace does} */
    boolean isCustomerNamed() {
        return customerNamed;
    }

    /** Takes touchpoints from several attributes of events together. */
    void classifyBy(List<String> keys) {
        classifying = keys;
        keys.forEach(this::want);
    }

    /** {@return the attributes that together tell the touchpoint; empty where one alone does} */
    List<String> classifying() {
        return classifying;
    }

    /** Where the value of a role is kept. */
    record RolePlace(ColumnRole role, int place) {}
}
