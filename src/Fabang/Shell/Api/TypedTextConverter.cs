using System.Text.Json;
using System.Text.Json.Serialization;
using Fabang.Shell.Forms;

namespace Fabang.Shell.Api;

/// <summary>Texts that programs send come in as <see cref="TypedText"/> has them, as those of forms do.</summary>
internal sealed class TypedTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { } text ? TypedText.Of(text) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TypedText.Of(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
