package parley.app.export;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Relation;

/**
 * The map of actors as GraphML: parties with kind and code, ties with kind, status and evidence.
 */
final class GraphmlExport implements Export {

  private static final String[][] KEYS = {
    {"name", "node"}, {"kind", "node"}, {"code", "node"}, {"mentions", "node"},
    {"tie", "edge"}, {"status", "edge"}, {"evidence", "edge"}, {"confidence", "edge"},
  };

  private final String name;

  GraphmlExport(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String write(Material material) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
      for (String[] key : KEYS) {
        line(xml, 1);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", key[0]);
        xml.writeAttribute("for", key[1]);
        xml.writeAttribute("attr.name", key[0]);
        xml.writeAttribute("attr.type", "string");
      }
      line(xml, 1);
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "actors");
      xml.writeAttribute("edgedefault", "directed");
      for (Party party : material.parties().all()) {
        node(xml, party);
      }
      for (Relation relation : material.all(Relation.class)) {
        edge(xml, material, relation);
      }
      line(xml, 1);
      xml.writeEndElement();
      line(xml, 0);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private static void node(XMLStreamWriter xml, Party party) throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("node");
    xml.writeAttribute("id", party.anchor());
    data(xml, "name", party.name());
    data(xml, "kind", Phrases.of(party.first().type()));
    data(xml, "code", party.first().code() == null ? "" : party.first().code());
    data(xml, "mentions", Integer.toString(party.mentions()));
    line(xml, 2);
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, Material material, Relation relation)
      throws XMLStreamException {
    var from = material.parties().find(relation.report(), relation.from());
    var to = material.parties().find(relation.report(), relation.to());
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    line(xml, 2);
    xml.writeStartElement("edge");
    xml.writeAttribute("source", from.get().anchor());
    xml.writeAttribute("target", to.get().anchor());
    data(xml, "tie", Phrases.of(relation.type()));
    data(xml, "status", Phrases.of(relation.status()));
    data(xml, "evidence", material.evidence(relation.report(), relation.evidence()).place());
    data(xml, "confidence", String.format(Locale.ROOT, "%.2f", relation.confidence()));
    line(xml, 2);
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      line(xml, 3);
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD"));
      xml.writeEndElement();
    }
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
