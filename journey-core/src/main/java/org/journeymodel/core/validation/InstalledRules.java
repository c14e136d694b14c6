package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the rules that jars and modules provide. */
final class InstalledRules {

    private InstalledRules() {}

    /** The rules that a class loader, or one above it, finds; by id, as jars come in any order. */
    static List<UserRule> of(ClassLoader loader) {
        List<UserRule> rules = new ArrayList<>();
        try {
            ServiceLoader.load(ValidationRule.class, loader).forEach(each -> rules.add(new UserRule(each)));
        } catch (ServiceConfigurationError fault) {
            throw new IllegalStateException(
                    "An installed rule cannot be used: " + fault.getMessage()
                            + ". Mend it, or take its jar or module away.",
                    fault);
        }
        rules.sort(Comparator.comparing(UserRule::id));
        return rules;
    }
}
