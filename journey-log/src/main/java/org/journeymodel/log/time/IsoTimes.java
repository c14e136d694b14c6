package org.journeymodel.log.time;

/** Times in the strict grammar of {@link TimeText}. */
final class IsoTimes implements TimeReader {

    @Override
    public TimeText read(String text) throws UnreadableTime {
        return TimeText.of(text);
    }

    @Override
    public String remedy() {
        return "Write it like 2019-11-01T17:59:13.273932Z (ISO 8601); seconds, fraction and offset may be left out."
                + " Say so if times are written otherwise (EventLogReader.timeFormat).";
    }
}
