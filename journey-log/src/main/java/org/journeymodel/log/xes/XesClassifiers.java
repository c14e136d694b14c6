package org.journeymodel.log.xes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.log.source.LogFault;

/**
 * The classifiers of events that a log declares before its traces: each names the attributes that together tell
 * which activity an event is of. Keys with blanks stand in quotes.
 */
final class XesClassifiers {

    private static final Pattern KEY = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final int MOST = 1_000;

    private final Map<String, List<String>> declared = new LinkedHashMap<>();

    /** Takes what an element declares; classifiers of traces tell nothing of events. */
    void declare(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "name");
        String keys = xml.getAttributeValue(null, "keys");
        boolean isOfEvents = !"trace".equals(xml.getAttributeValue(null, "scope"));
        if (name != null && keys != null && isOfEvents && declared.size() < MOST) {
            declared.putIfAbsent(name, keysIn(keys));
        }
    }

    private static List<String> keysIn(String text) {
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            String quoted = key.group(1) == null ? key.group(2) : key.group(1);
            keys.add(quoted == null ? key.group(3) : quoted);
        }
        return List.copyOf(keys);
    }

    /** {@return the keys of a classifier, at least one} */
    List<String> keysOf(String name, long line) throws LogFault {
        List<String> keys = declared.get(name);
        if (keys == null || keys.isEmpty()) {
            throw new LogFault("log.classifier.unknown", line, reason(name, keys != null), remedy(name));
        }
        return keys;
    }

    private String reason(String name, boolean isEmpty) {
        return isEmpty
                ? "the classifier " + Quote.of(name) + " names no attribute."
                : "before its first event the log declares no classifier " + Quote.of(name) + " of events.";
    }

    private String remedy(String name) {
        if (declared.isEmpty()) {
            return "It declares none. Name the attribute that holds the touchpoint (EventLogReader.touchpointColumn).";
        }
        return Suggestion.didYouMean(name, declared.keySet())
                        .map(hint -> hint + " ")
                        .orElse("") + "It declares "
                + declared.keySet().stream().limit(10).map(Quote::of).collect(Collectors.joining(", "))
                + (declared.size() > 10 ? " and " + (declared.size() - 10) + " more." : ".");
    }
}
