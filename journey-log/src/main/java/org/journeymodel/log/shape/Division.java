package org.journeymodel.log.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.TableBuilder;

/** Divides a log into parts that together have all its events, each once. */
public final class Division {

    private final LogTable log;
    private final ProgressListener listener;
    private final int[] partOf;
    private final int[] customerOf;
    private final int parts;

    private Division(LogTable log, ProgressListener listener, int[] partOf) {
        this.log = log;
        this.listener = listener;
        this.partOf = partOf;
        this.customerOf = customersOf(log.events());
        this.parts = Arrays.stream(partOf).max().orElse(-1) + 1;
    }

    /** {@return the division by the part of each event, from 0} */
    public static Division ofEvents(LogTable log, ProgressListener listener, IntUnaryOperator partOfEvent) {
        int[] partOf = new int[log.events().size()];
        Work work = Work.begin("Splitting events", partOf.length, listener);
        for (int event = 0; event < partOf.length; event++) {
            partOf[event] = partOfEvent.applyAsInt(event);
            work.advance();
        }
        work.complete();
        return new Division(log, listener, partOf);
    }

    /** {@return the division by the part of each customer, from 0} */
    public static Division ofCustomers(LogTable log, ProgressListener listener, IntUnaryOperator partOfCustomer) {
        GroupedEvents events = log.events();
        int[] partOf = new int[events.size()];
        Work work = Work.begin("Splitting customers", events.customers(), listener);
        for (int customer = 0; customer < events.customers(); customer++) {
            Arrays.fill(
                    partOf, events.start(customer), events.start(customer + 1), partOfCustomer.applyAsInt(customer));
            work.advance();
        }
        work.complete();
        return new Division(log, listener, partOf);
    }

    /** {@return the parts by number, in time that grows with the events alone; those without event left out} */
    public Map<Integer, LogTable> tables() {
        int[] ends = new int[parts + 1];
        Arrays.stream(partOf).forEach(part -> ends[part + 1]++);
        for (int part = 0; part < parts; part++) {
            ends[part + 1] += ends[part];
        }
        int[] byPart = new int[partOf.length];
        int[] next = ends.clone();
        for (int event = 0; event < partOf.length; event++) {
            byPart[next[partOf[event]]++] = event;
        }
        Map<Integer, LogTable> tables = new LinkedHashMap<>();
        Work work = Work.begin("Copying parts", partOf.length, listener);
        for (int part = 0; part < parts; part++) {
            if (ends[part] < ends[part + 1]) {
                tables.put(part, table(byPart, ends[part], ends[part + 1]));
                work.advance(ends[part + 1] - ends[part]);
            }
        }
        work.complete();
        return tables;
    }

    private LogTable table(int[] byPart, int from, int to) {
        TableBuilder table = new TableBuilder(log);
        for (int place = from; place < to; place++) {
            int event = byPart[place];
            if (place == from || customerOf[event] != customerOf[byPart[place - 1]]) {
                table.customer(customerOf[event]);
            }
            table.choose(event);
        }
        return table.build();
    }

    private static int[] customersOf(GroupedEvents events) {
        int[] customerOf = new int[events.size()];
        for (int customer = 0; customer < events.customers(); customer++) {
            Arrays.fill(customerOf, events.start(customer), events.start(customer + 1), customer);
        }
        return customerOf;
    }

    /** {@return how many customers have events in several parts} */
    public int dividedCustomers() {
        int divided = 0;
        int last = -1;
        for (int event = 1; event < partOf.length; event++) {
            if (customerOf[event] == customerOf[event - 1]
                    && partOf[event] != partOf[event - 1]
                    && customerOf[event] != last) {
                divided++;
                last = customerOf[event];
            }
        }
        return divided;
    }
}
