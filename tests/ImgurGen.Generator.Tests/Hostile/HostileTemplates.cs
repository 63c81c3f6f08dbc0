namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>What <see cref="HostileDocument"/> fills: a percent sign stands for the text, a section sign for it without braces,
/// a pilcrow for it as a token of a pointer in a URI.</summary>
internal static class HostileTemplates
{
    /// <summary>What all versions since 3.0 have.</summary>
    public const string OpenApi = """
        {
          "openapi": "3.0.3",
          "info": {
            "title": "% API", "version": "%", "description": "%", "termsOfService": "https://example.com/%",
            "contact": { "name": "%", "url": "https://example.com/%", "email": "%" }, "license": { "name": "%", "url": "https://example.com/%" }
          },
          "externalDocs": { "url": "https://example.com/%", "description": "%" },
          "servers": [
            { "url": "https://api.example.com/v1", "description": "%" },
            { "url": "https://other.example.com/", "description": "%" },
            { "url": "https://{v§}.example.com/{w§}", "description": "%", "variables": {
              "v§": { "default": "d%", "enum": ["d%", "e%"], "description": "%" }, "w§": { "default": "%", "description": "%" } } }
          ],
          "tags": [{ "name": "T%", "description": "%", "externalDocs": { "url": "https://example.com/%", "description": "%" } }],
          "security": [{ "K%": [] }, { "O%": ["scope%"] }, { "H%": [] }],
          "x-%": "%",
          "paths": {
            "/things§/{p§}/{id}": {
              "summary": "%", "description": "%",
              "parameters": [
                { "name": "p§", "in": "path", "required": true, "description": "%", "schema": { "type": "string" } },
                { "$ref": "#/components/parameters/P" }
              ],
              "post": {
                "tags": ["T%", "U%"], "operationId": "o%", "summary": "%", "description": "%.", "deprecated": true, "x-imgurgen-deprecated": "Why: %",
                "externalDocs": { "url": "https://example.com/%", "description": "%" },
                "parameters": [
                  { "name": "q%", "in": "query", "description": "%", "deprecated": true, "x-imgurgen-deprecated": "Why: %", "schema": { "type": "string", "default": "%" } },
                  { "name": "e", "in": "query", "description": "%", "schema": { "type": "string", "enum": ["d%", "e%"], "default": "d%" } },
                  { "name": "l%", "in": "query", "description": "%", "schema": { "type": "array", "items": { "type": "string" } }, "examples": { "x%": { "summary": "%", "value": ["%"] } } },
                  { "name": "deep%", "in": "query", "style": "deepObject", "schema": { "type": "object", "properties": { "k%": { "type": "string" } } } },
                  { "name": "j%", "in": "query", "content": { "application/json; x=%": { "schema": { "type": "object", "properties": { "m%": { "type": "string" } } } } } },
                  { "name": "c%", "in": "cookie", "description": "%", "schema": { "type": "string" } }
                ],
                "requestBody": { "description": "%", "content": { "application/json; x=%": { "schema": { "$ref": "#/components/schemas/Thing" }, "examples": { "x%": { "value": { "r%": "%" } } } } } },
                "responses": {
                  "200": {
                    "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Union" } } },
                    "headers": { "X-Rest": { "description": "%", "schema": { "type": "string" } } },
                    "links": { "l%": { "operationId": "o%", "description": "%", "parameters": { "id": "%" }, "requestBody": "%" } }
                  },
                  "400": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                  "default": { "$ref": "#/components/responses/R" }
                },
                "callbacks": { "c%": { "{$request.body#/url}": { "post": { "summary": "%", "responses": { "200": { "description": "%" } } } } } }
              },
              "put": {
                "operationId": "form",
                "requestBody": { "description": "%", "content": { "multipart/form-data": {
                  "schema": {
                    "type": "object", "description": "%", "required": ["f%"], "properties": {
                      "f%": { "type": "string", "format": "binary", "description": "%" }, "g%": { "type": "string" },
                      "h%": { "type": "object", "properties": { "k%": { "type": "string" } } } } },
                  "encoding": { "f%": { "contentType": "image/png; x=%", "headers": { "X-Part": { "description": "%", "schema": { "type": "string" } } } } } } } },
                "responses": { "204": { "description": "%" } }
              },
              "patch": {
                "operationId": "fields",
                "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": {
                  "f%": { "type": "string", "enum": ["c%"] }, "g%": { "type": "array", "items": { "type": "string" } }, "h%": { "type": "object", "properties": { "k%": { "type": "string" } } } } } } } },
                "responses": { "200": { "description": "%", "content": { "text/plain; x=%": { "schema": { "type": "string" } } } } }
              },
              "get": {
                "operationId": "pages", "x-imgurgen-page": { "parameter": "n%", "items": "items%" },
                "parameters": [{ "name": "n%", "in": "query", "schema": { "type": "integer", "default": 1 } }],
                "responses": { "200": { "description": "%", "content": { "application/json": { "schema": {
                  "title": "Page%", "type": "object", "required": ["items%"], "properties": { "items%": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } } } } }
              },
              "delete": {
                "operationId": "wrapped",
                "responses": { "200": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Envelope" } } } } }
              },
              "head": { "operationId": "file", "responses": { "200": { "description": "%", "content": { "image/png; x=%": { "schema": { "type": "string", "format": "binary" } } } } } }
            },
            "/plain": {
              "post": {
                "requestBody": { "content": { "application/octet-stream; x=%": { "schema": { "type": "string", "format": "binary" } } } },
                "responses": {
                  "200": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/One" } } } },
                  "202": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Two" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Thing": {
                "type": "object", "title": "%", "description": "%", "required": ["r%"], "example": { "r%": "%" },
                "externalDocs": { "url": "https://example.com/%", "description": "%" }, "xml": { "name": "%", "namespace": "https://example.com/%", "prefix": "%" },
                "properties": {
                  "r%": { "type": "string", "description": "%", "default": "%", "pattern": "%", "example": "%", "format": "%" },
                  "enum": {
                    "type": "string", "description": "%", "enum": ["a%", "b%"], "x-enum-varnames": ["V%", "W%"], "x-enum-descriptions": ["%", "%"], "x-enumDescriptions": { "a%": "%" } },
                  "numbers": { "type": "integer", "enum": [1, 2], "x-enumNames": ["V%", "W%"] },
                  "constant": { "type": "string", "enum": ["c%"] },
                  "gone": { "type": "string", "deprecated": true, "x-imgurgen-deprecated": "Why: %", "x-imgurgen-null": ["%"] },
                  "inner": { "type": "object", "title": "Inner%", "description": "%", "properties": { "i%": { "type": "integer", "description": "%" } } },
                  "free": { "description": "%", "x-%": { "%": "%" } },
                  "map": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/S¶" } },
                  "kinds": { "description": "%", "oneOf": [{ "type": "string", "title": "%" }, { "type": "integer", "title": "%" }] },
                  "parent": { "$ref": "#/components/schemas/Base" },
                  "presence": { "oneOf": [{ "$ref": "#/components/schemas/Left" }, { "$ref": "#/components/schemas/Right" }] }
                }
              },
              "Union": {
                "description": "%", "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }],
                "discriminator": { "propertyName": "kind%", "mapping": { "1%": "#/components/schemas/One", "2%": "Two" } } },
              "One": { "type": "object", "description": "%", "required": ["kind%"], "properties": { "kind%": { "type": "string" } } },
              "Two": { "type": "object", "description": "%", "required": ["kind%"], "properties": { "kind%": { "type": "string" }, "t%": { "type": "boolean" } } },
              "Base": { "type": "object", "description": "%", "required": ["sort%"], "discriminator": { "propertyName": "sort%" }, "properties": { "sort%": { "type": "string" } } },
              "Heir": { "description": "%", "x-ms-discriminator-value": "heir%", "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "own%": { "type": "string" } } }] },
              "Left": { "type": "object", "required": ["left%"], "properties": { "left%": { "type": "string" } } },
              "Right": { "type": "object", "required": ["right%"], "properties": { "right%": { "type": "string" } } },
              "Told": { "oneOf": [
                { "title": "Yes%", "type": "object", "properties": { "told%": { "type": "string", "enum": ["yes%"] } } },
                { "title": "No%", "type": "object", "properties": { "told%": { "type": "string", "enum": ["no%"] } } }] },
              "Envelope": {
                "type": "object", "x-imgurgen-envelope": { "payload": "data%", "success": "ok%", "status": "code%" },
                "properties": { "data%": { "type": "string" }, "ok%": { "type": "boolean" }, "code%": { "type": "integer" } } },
              "S%": { "type": "object", "description": "%", "additionalProperties": { "type": "string" }, "properties": { "a": { "type": "integer", "description": "%" } } }
            },
            "parameters": { "P": { "name": "id", "in": "path", "required": true, "description": "%", "schema": { "type": "string" } } },
            "responses": { "R": { "description": "%", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } },
            "examples": { "E%": { "summary": "%", "description": "%", "value": "%" } },
            "headers": { "H%": { "description": "%", "schema": { "type": "string" } } },
            "links": { "L%": { "operationId": "o%", "description": "%" } },
            "securitySchemes": {
              "K%": { "type": "apiKey", "in": "query", "name": "n%", "description": "%" },
              "H%": { "type": "http", "scheme": "basic%", "bearerFormat": "%", "description": "%" },
              "O%": { "type": "oauth2", "description": "%", "flows": { "authorizationCode": {
                "authorizationUrl": "https://example.com/authorize?%", "tokenUrl": "https://example.com/token?%", "refreshUrl": "https://example.com/?%", "scopes": { "scope%": "%" } } } },
              "I%": { "type": "openIdConnect", "openIdConnectUrl": "https://example.com/?%", "description": "%" }
            }
          }
        }
        """;

    /// <summary>What 3.1 added.</summary>
    public const string Since31 = """
        {
          "info": { "summary": "%", "license": { "name": "%", "identifier": "%" } },
          "webhooks": { "w%": { "post": { "operationId": "hook%", "summary": "%", "responses": { "200": { "description": "%" } } } } },
          "components": {
            "schemas": {
              "Modern": {
                "$id": "https://example.com/schemas/%", "$anchor": "a", "$comment": "%", "title": "%", "type": ["object", "null"], "description": "%",
                "$defs": { "D%": { "type": "string", "description": "%" } },
                "properties": {
                  "c%": { "const": "constant%" }, "x": { "type": "string", "contentMediaType": "image/%", "contentEncoding": "%" },
                  "e": { "type": ["string", "null"], "enum": ["a%", "b%", null], "examples": ["%"] } },
                "patternProperties": { "^p§": { "type": "string" } }, "dependentRequired": { "c%": ["x"] }
              }
            },
            "pathItems": { "I%": { "get": { "operationId": "item%", "summary": "%", "responses": { "200": { "description": "%" } } } } }
          }
        }
        """;

    /// <summary>What 3.2 added.</summary>
    public const string Since32 = """
        {
          "tags": [{ "name": "T%", "summary": "%", "description": "%", "kind": "%" }, { "name": "U%", "parent": "T%" }],
          "paths": {
            "/streams": {
              "query": {
                "operationId": "search", "summary": "%",
                "parameters": [{ "name": "whole%", "in": "querystring", "description": "%", "content": { "application/json; x=%": { "schema": { "type": "object", "properties": { "k%": { "type": "string" } } } } } }],
                "responses": { "200": { "summary": "%", "description": "%", "content": { "application/jsonl; x=%": { "itemSchema": { "$ref": "#/components/schemas/One" } } } } }
              },
              "get": {
                "operationId": "events",
                "responses": { "200": { "description": "%", "content": { "text/event-stream": { "itemSchema": { "type": "object", "properties": {
                  "event": { "type": "string" }, "data": { "type": "string", "contentMediaType": "application/json", "contentSchema": { "type": "object", "properties": { "k%": { "type": "string" } } } } } } } } } }
              }
            }
          },
          "components": {
            "securitySchemes": { "D%": { "type": "oauth2", "deprecated": true, "oauth2MetadataUrl": "https://example.com/?%", "flows": { "deviceAuthorization": {
              "deviceAuthorizationUrl": "https://example.com/?%", "tokenUrl": "https://example.com/?%", "scopes": { "scope%": "%" } } } } }
          }
        }
        """;

    public const string Swagger = """
        {
          "swagger": "2.0",
          "info": {
            "title": "% API", "version": "%", "description": "%", "termsOfService": "https://example.com/%",
            "contact": { "name": "%", "url": "https://example.com/%", "email": "%" }, "license": { "name": "%", "url": "https://example.com/%" }
          },
          "host": "api.example.com", "basePath": "/v1", "schemes": ["https"],
          "consumes": ["application/json; x=%"], "produces": ["application/json; x=%"],
          "externalDocs": { "url": "https://example.com/%", "description": "%" },
          "tags": [{ "name": "T%", "description": "%" }],
          "security": [{ "K%": [] }, { "O%": ["scope%"] }, { "B%": [] }],
          "paths": {
            "/things§/{p§}": {
              "parameters": [{ "name": "p§", "in": "path", "required": true, "type": "string", "description": "%" }],
              "post": {
                "tags": ["T%"], "operationId": "o%", "summary": "%", "description": "%.", "deprecated": true, "x-imgurgen-deprecated": "Why: %",
                "parameters": [
                  { "name": "q%", "in": "query", "type": "string", "default": "%", "description": "%", "x-imgurgen-deprecated": "Why: %", "pattern": "%", "format": "%" },
                  { "name": "e", "in": "query", "type": "string", "enum": ["d%", "e%"], "default": "d%", "description": "%" },
                  { "name": "l%", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "multi" },
                  { "name": "b%", "in": "body", "description": "%", "schema": { "$ref": "#/definitions/Thing" } }
                ],
                "responses": {
                  "200": { "description": "%", "schema": { "$ref": "#/definitions/Thing" }, "headers": { "X-Rest": { "type": "string", "description": "%" } }, "examples": { "application/json": { "r%": "%" } } },
                  "400": { "$ref": "#/responses/R¶" }
                }
              },
              "put": {
                "operationId": "form", "consumes": ["multipart/form-data"],
                "parameters": [
                  { "name": "f%", "in": "formData", "required": true, "type": "file", "description": "%" },
                  { "name": "g%", "in": "formData", "type": "string", "default": "%", "description": "%" },
                  { "name": "h%", "in": "formData", "type": "array", "items": { "type": "string" }, "collectionFormat": "pipes" }
                ],
                "responses": { "204": { "description": "%" } }
              },
              "get": { "operationId": "text", "produces": ["text/plain; x=%"], "responses": { "200": { "description": "%", "schema": { "type": "string" } } } },
              "delete": { "operationId": "wrapped", "responses": { "200": { "description": "%", "schema": { "$ref": "#/definitions/Envelope" } } } }
            }
          },
          "definitions": {
            "Thing": {
              "type": "object", "title": "%", "description": "%", "required": ["r%"], "example": { "r%": "%" },
              "properties": {
                "r%": { "type": "string", "description": "%", "default": "%", "pattern": "%", "format": "%" },
                "enum": { "type": "string", "description": "%", "enum": ["a%", "b%"], "x-enum-varnames": ["V%", "W%"], "x-enum-descriptions": ["%", "%"] },
                "constant": { "type": "string", "enum": ["c%"] },
                "gone": { "type": "string", "x-imgurgen-deprecated": "Why: %", "x-imgurgen-null": ["%"] },
                "inner": { "type": "object", "title": "Inner%", "description": "%", "properties": { "i%": { "type": "integer", "description": "%" } } },
                "map": { "type": "object", "additionalProperties": { "$ref": "#/definitions/S¶" } },
                "parent": { "$ref": "#/definitions/Base" }
              }
            },
            "Base": { "type": "object", "description": "%", "required": ["sort%"], "discriminator": "sort%", "properties": { "sort%": { "type": "string" } } },
            "Heir": { "description": "%", "x-ms-discriminator-value": "heir%", "allOf": [{ "$ref": "#/definitions/Base" }, { "type": "object", "properties": { "own%": { "type": "string" } } }] },
            "Envelope": {
              "type": "object", "x-imgurgen-envelope": { "payload": "data%", "success": "ok%", "status": "code%" },
              "properties": { "data%": { "type": "string" }, "ok%": { "type": "boolean" }, "code%": { "type": "integer" } } },
            "S%": { "type": "object", "description": "%", "additionalProperties": { "type": "string" }, "properties": { "a": { "type": "integer", "description": "%" } } }
          },
          "responses": { "R%": { "description": "%", "schema": { "$ref": "#/definitions/Thing" } } },
          "securityDefinitions": {
            "K%": { "type": "apiKey", "in": "header", "name": "n%", "description": "%" },
            "B%": { "type": "basic", "description": "%" },
            "O%": { "type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://example.com/authorize?%", "tokenUrl": "https://example.com/token?%", "scopes": { "scope%": "%" } }
          }
        }
        """;
}
