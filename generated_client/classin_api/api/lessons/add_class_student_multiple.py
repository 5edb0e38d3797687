# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_class_student_multiple_request import AddClassStudentMultipleRequest
from ...models.add_class_student_multiple_response import (
    AddClassStudentMultipleResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: AddClassStudentMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addClassStudentMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddClassStudentMultipleResponse | None:
    if response.status_code == 200:
        response_200 = AddClassStudentMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddClassStudentMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassStudentMultipleRequest,
) -> Response[AddClassStudentMultipleResponse]:
    """Add several students to one lesson only.

     The people can enter this lesson and no other of the course, and join neither its chat group nor its
    homework; auditors cannot be added
    so. They must be students of the school (228). Main and sub lessons of dual-teacher courses take
    them too. People can be added
    until the lesson ends (145). ClassIn advises at most 30 entries a call.

    The answer has an entry for each person, which does not name the person: tell them apart by their
    place or by `customColumn`. Who is in
    the lesson already gives 166, which is no failure; an auditor of the course (164) or somebody who
    teaches in it (129, 329, 332, 333) is
    not added. 113, 125 and 288 are about telephone numbers, by which people were named until 2020.

    It goes on working, but gets no new features; for a classroom use `lmsActivityAddStudent`, as
    classrooms may answer 466 here.

    Args:
        body (AddClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddClassStudentMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassStudentMultipleRequest,
) -> AddClassStudentMultipleResponse | None:
    """Add several students to one lesson only.

     The people can enter this lesson and no other of the course, and join neither its chat group nor its
    homework; auditors cannot be added
    so. They must be students of the school (228). Main and sub lessons of dual-teacher courses take
    them too. People can be added
    until the lesson ends (145). ClassIn advises at most 30 entries a call.

    The answer has an entry for each person, which does not name the person: tell them apart by their
    place or by `customColumn`. Who is in
    the lesson already gives 166, which is no failure; an auditor of the course (164) or somebody who
    teaches in it (129, 329, 332, 333) is
    not added. 113, 125 and 288 are about telephone numbers, by which people were named until 2020.

    It goes on working, but gets no new features; for a classroom use `lmsActivityAddStudent`, as
    classrooms may answer 466 here.

    Args:
        body (AddClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddClassStudentMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassStudentMultipleRequest,
) -> Response[AddClassStudentMultipleResponse]:
    """Add several students to one lesson only.

     The people can enter this lesson and no other of the course, and join neither its chat group nor its
    homework; auditors cannot be added
    so. They must be students of the school (228). Main and sub lessons of dual-teacher courses take
    them too. People can be added
    until the lesson ends (145). ClassIn advises at most 30 entries a call.

    The answer has an entry for each person, which does not name the person: tell them apart by their
    place or by `customColumn`. Who is in
    the lesson already gives 166, which is no failure; an auditor of the course (164) or somebody who
    teaches in it (129, 329, 332, 333) is
    not added. 113, 125 and 288 are about telephone numbers, by which people were named until 2020.

    It goes on working, but gets no new features; for a classroom use `lmsActivityAddStudent`, as
    classrooms may answer 466 here.

    Args:
        body (AddClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddClassStudentMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassStudentMultipleRequest,
) -> AddClassStudentMultipleResponse | None:
    """Add several students to one lesson only.

     The people can enter this lesson and no other of the course, and join neither its chat group nor its
    homework; auditors cannot be added
    so. They must be students of the school (228). Main and sub lessons of dual-teacher courses take
    them too. People can be added
    until the lesson ends (145). ClassIn advises at most 30 entries a call.

    The answer has an entry for each person, which does not name the person: tell them apart by their
    place or by `customColumn`. Who is in
    the lesson already gives 166, which is no failure; an auditor of the course (164) or somebody who
    teaches in it (129, 329, 332, 333) is
    not added. 113, 125 and 288 are about telephone numbers, by which people were named until 2020.

    It goes on working, but gets no new features; for a classroom use `lmsActivityAddStudent`, as
    classrooms may answer 466 here.

    Args:
        body (AddClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddClassStudentMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
