using System.Globalization;
using System.Text;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>The work for a spec grows with its length, and not with the square of it.</summary>
public sealed class LargeSpecTests
{
    private const int Times = 8;

    [Fact]
    public void Eight_times_the_operations_and_schemas_allocate_eight_times_the_memory()
    {
        Allocated(50);
        long small = Allocated(250);
        long large = Allocated(250 * Times);

        // Quadratic would be 64; tables that grow by doubling may add to 8.
        Assert.True(large < small * Times * 5 / 4, string.Create(CultureInfo.InvariantCulture, $"{small} bytes and {large} bytes"));
    }

    private static long Allocated(int count)
    {
        var input = new SpecInput(new SourceFile("/app/api.json", Spec(count)), new SpecOptions("", "Test", "", ""), []);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult result = SpecReader.Read(input, null, CancellationToken.None);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(result.Diagnostics);
        Assert.Equal(count, result.Api!.Groups.Sum(static group => group.Operations.Count));
        return allocated;
    }

    private static string Spec(int count)
    {
        StringBuilder paths = new();
        StringBuilder schemas = new();
        for (int index = 0; index < count; index++)
        {
            string comma = index == 0 ? "" : ",";
            paths.Append(CultureInfo.InvariantCulture, $$"""
                {{comma}}"/things{{index}}/{id}": {"get": {"operationId": "getThing{{index}}", "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"} },
                {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]} }],
                "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S{{index}}"} } } } } } }
                """);
            schemas.Append(CultureInfo.InvariantCulture, $$"""
                {{comma}}"S{{index}}": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
                "next": {"$ref": "#/components/schemas/S{{(index + 1) % count}}"}, "state": {"type": "string", "enum": ["on", "off"]},
                "inner": {"type": "object", "properties": {"size": {"type": "integer"} } } } }
                """);
        }

        return $$"""{"openapi": "3.0.3", "info": {"title": "Big", "version": "1"}, "paths": { {{paths}} }, "components": {"schemas": { {{schemas}} } } }""";
    }
}
