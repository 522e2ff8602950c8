using System.Text;
using System.Text.Json;

namespace OuderPortaal.Web.Import;

/// <summary>Pulls the tokens of a JSON file out of a stream one by one, with line and position, holding no more than one text of it in memory.</summary>
internal sealed class JsonStroom(Stream bron, string bestand, CancellationToken ct)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _begin;
    private int _eind;
    private bool _laatste;
    private JsonReaderState _staat = new(new JsonReaderOptions { MaxDepth = 64 });
    private int _regel = 1;
    private int _positie = 1;

    public JsonTokenType Soort { get; private set; }

    /// <summary>Name of a property, or a value as text; null for the rest.</summary>
    public string? Tekst { get; private set; }

    public int Regel { get; private set; } = 1;

    public int Positie { get; private set; } = 1;

    public int Diepte { get; private set; }

    /// <returns>False at the end of the file.</returns>
    public ValueTask<bool> VolgendeAsync()
    {
        if (!Probeer()) return VolgendeNaVullenAsync();
        EisDiepte();
        return ValueTask.FromResult(true);
    }

    /// <summary>Passes over the value that starts at the current token.</summary>
    public async ValueTask SlaOverAsync()
    {
        if (Soort is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var diepte = Diepte;
        while (await VolgendeAsync())
        {
            if (Diepte == diepte && Soort is (JsonTokenType.EndObject or JsonTokenType.EndArray)) return;
        }
    }

    public Importstop Stop(string zin) => new(new Importfout(bestand, Regel, $"positie {Positie}", zin));

    private async ValueTask<bool> VolgendeNaVullenAsync()
    {
        do
        {
            if (_laatste) return false;
            await VulAsync();
        }
        while (!Probeer());

        EisDiepte();
        return true;
    }

    private void EisDiepte()
    {
        if (Diepte > Importgrenzen.JsonDiepte) throw Stop("Dit bestand zit te diep in elkaar: lijsten in lijsten in lijsten. Bekijk het voorbeeld in de uitleg.");
    }

    private bool Probeer()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_begin, _eind - _begin), _laatste, _staat);
        try
        {
            var gelezen = reader.Read();
            var tot = (int)(gelezen ? reader.TokenStartIndex : reader.BytesConsumed);
            Tel(_buffer.AsSpan(_begin, tot));
            if (gelezen)
            {
                (Regel, Positie) = (_regel, _positie);
                Soort = reader.TokenType;
                Diepte = reader.CurrentDepth + (Soort is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray ? 1 : 0);
                Tekst = Soort switch
                {
                    JsonTokenType.PropertyName or JsonTokenType.String => reader.GetString(),
                    JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
                    JsonTokenType.True => "ja",
                    JsonTokenType.False => "nee",
                    _ => null,
                };
                Tel(_buffer.AsSpan(_begin + tot, (int)reader.BytesConsumed - tot));
            }

            _begin += (int)reader.BytesConsumed;
            _staat = reader.CurrentState;
            return gelezen;
        }
        catch (JsonException fout)
        {
            var regel = (int)(fout.LineNumber ?? 0) + 1;
            var positie = (int)(fout.BytePositionInLine ?? 0) + 1;
            throw new Importstop(new Importfout(bestand, regel, $"positie {positie}", "Hier klopt de schrijfwijze van het bestand niet (geen geldige JSON). Maak het bestand opnieuw, of vraag de leverancier van uw systeem."));
        }
        catch (InvalidOperationException)
        {
            throw Stop("Hier staat een teken dat wij niet kunnen lezen. Sla het bestand op als UTF-8.");
        }
    }

    private async ValueTask VulAsync()
    {
        if (_begin > 0)
        {
            _buffer.AsSpan(_begin, _eind - _begin).CopyTo(_buffer);
            (_begin, _eind) = (0, _eind - _begin);
        }

        if (_eind == _buffer.Length)
        {
            if (_buffer.Length >= Importgrenzen.RijBytes) throw new Importstop(new Importfout(bestand, _regel, $"positie {_positie}", "Hier staat een tekst die te lang is om te lezen. Voeg hem toe als document."));
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var aantal = await bron.ReadAsync(_buffer.AsMemory(_eind), ct);
        _laatste = aantal == 0;
        _eind += aantal;
    }

    private void Tel(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;
        var regels = bytes.Count((byte)'\n');
        _regel += regels;
        if (regels > 0)
        {
            _positie = 1;
            bytes = bytes[(bytes.LastIndexOf((byte)'\n') + 1)..];
        }

        _positie += Encoding.UTF8.GetCharCount(bytes);
    }
}
