package org.journeymodel.log.xes;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.log.source.ColumnRole;
import org.journeymodel.log.source.ReadSettings;

/** The keys of attributes that are needed: those of the standard, unless others are named. */
final class XesKeys {

    static final String NAME = "concept:name";
    static final String LIFECYCLE = "lifecycle:transition";

    private final Map<ColumnRole, String> roles = new EnumMap<>(ColumnRole.class);
    private final Set<String> wanted;
    private final boolean customerNamed;
    private List<String> classifying = List.of();

    XesKeys(ReadSettings settings) {
        roles.put(ColumnRole.CUSTOMER, NAME);
        roles.put(ColumnRole.TOUCHPOINT, NAME);
        roles.put(ColumnRole.TIME, "time:timestamp");
        roles.putAll(settings.columns);
        customerNamed = settings.columns.containsKey(ColumnRole.CUSTOMER);
        wanted = new HashSet<>(roles.values());
        wanted.addAll(settings.attributes);
        wanted.add(LIFECYCLE);
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

    boolean isWanted(String key) {
        return wanted.contains(key);
    }

    /** {@return whether the caller says what tells customers apart, and not the name of the trace does} */
    boolean isCustomerNamed() {
        return customerNamed;
    }

    /** Takes touchpoints from several attributes of events together. */
    void classifyBy(List<String> keys) {
        classifying = keys;
        wanted.addAll(keys);
    }

    /** {@return the attributes that together tell the touchpoint; empty where one alone does} */
    List<String> classifying() {
        return classifying;
    }
}
