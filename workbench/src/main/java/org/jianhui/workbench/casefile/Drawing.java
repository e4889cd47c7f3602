package org.jianhui.workbench.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A procedure as it is drawn: its shapes and lines with their places, in the units of the drawing.
 *
 * @param shapes outer ones first, so that what lies in them is drawn over them
 */
record Drawing(List<DrawnShape> shapes, List<DrawnLine> lines) {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAY = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> SCOPES = Set.of("subProcess", "callActivity");

    /** @throws IllegalStateException if it is no drawing */
    static Drawing read(String xml) {
        Document document = parsed(xml);
        Map<String, Element> elements = new HashMap<>();
        NodeList all = document.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            elements.put(each.getAttribute("id"), each);
        }
        List<DrawnShape> shapes = new ArrayList<>();
        for (Element each : within(document.getDocumentElement(), DI, "BPMNShape")) {
            @Nullable Element drawn = elements.get(each.getAttribute("bpmnElement"));
            if (drawn != null) {
                shapes.add(shape(each, drawn));
            }
        }
        shapes.sort(java.util.Comparator.comparingDouble(
                (DrawnShape shape) -> -shape.box().width() * shape.box().height()));
        List<DrawnLine> lines = new ArrayList<>();
        for (Element each : within(document.getDocumentElement(), DI, "BPMNEdge")) {
            @Nullable Element drawn = elements.get(each.getAttribute("bpmnElement"));
            List<DrawnPoint> points = within(each, WAY, "waypoint").stream()
                    .map(point -> new DrawnPoint(number(point, "x"), number(point, "y")))
                    .toList();
            if (drawn != null && points.size() > 1) {
                lines.add(new DrawnLine(drawn.getAttribute("id"), drawn.getAttribute("name"), points, label(each)));
            }
        }
        return new Drawing(List.copyOf(shapes), List.copyOf(lines));
    }

    private static DrawnShape shape(Element drawn, Element element) {
        String kind = element.getLocalName();
        DrawnForm form = kind.equals("endEvent")
                ? DrawnForm.END
                : kind.endsWith("Event")
                        ? DrawnForm.EVENT
                        : kind.endsWith("Gateway")
                                ? DrawnForm.GATEWAY
                                : SCOPES.contains(kind) ? DrawnForm.SCOPE : DrawnForm.TASK;
        DrawnBox box = within(drawn, DC, "Bounds").stream()
                .filter(bounds -> bounds.getParentNode() == drawn)
                .findFirst()
                .map(Drawing::box)
                .orElseThrow(() -> new IllegalStateException("a shape without bounds"));
        return new DrawnShape(element.getAttribute("id"), form, element.getAttribute("name"), box, label(drawn));
    }

    private static @Nullable DrawnBox label(Element drawn) {
        return within(drawn, DI, "BPMNLabel").stream()
                .flatMap(label -> within(label, DC, "Bounds").stream())
                .findFirst()
                .map(Drawing::box)
                .orElse(null);
    }

    /** Width and height, with all that is drawn inside. */
    DrawnBox extent() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        List<DrawnBox> boxes = new ArrayList<>();
        shapes.forEach(shape -> {
            boxes.add(shape.box());
            if (shape.label() != null) {
                boxes.add(shape.label());
            }
        });
        lines.forEach(line -> line.points().forEach(point -> boxes.add(new DrawnBox(point.x(), point.y(), 0, 0))));
        for (DrawnBox box : boxes) {
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return new DrawnBox(left, top, right - left, bottom - top);
    }

    private static DrawnBox box(Element bounds) {
        return new DrawnBox(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> within(Element element, String namespace, String name) {
        NodeList found = element.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("no drawing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
