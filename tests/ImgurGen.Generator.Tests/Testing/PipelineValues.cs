using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ImgurGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>Walks the values between the steps of the pipeline for what must not be there: one such value, and nothing is ever cached.</summary>
internal static class PipelineValues
{
    public static void AssertAllowed(IEnumerable<object> values)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        int count = 0;
        foreach (object value in values)
        {
            Walk(value, value.GetType().Name, seen);
            count++;
        }

        Assert.True(count > 0, "There was no value to look at.");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        Type type = value.GetType();
        if (!type.IsValueType && !seen.Add(value))
            return;

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or SourceText or AdditionalText
                or Delegate or System.Text.Json.Nodes.JsonNode or Diagnostic or DiagnosticDescriptor,
            $"{path} holds a {type}.");
        Assert.False(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>), $"{path} holds an ImmutableArray.");

        bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
        Assert.True(isList || value is not IEnumerable, $"{path} holds a {type}, which is equal only to itself.");
        if (isList)
        {
            foreach (object? item in (IEnumerable)value)
                Walk(item, path + "[]", seen);
            return;
        }

        Type equatable = typeof(IEquatable<>).MakeGenericType(type);
        Assert.True(equatable.IsAssignableFrom(type), $"{path} holds a {type}, which has no equality.");
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
    }
}
